using BenchmarkDotNet.Running;
using HoiPhuNu.Rules.Benchmarks;

if (args is [GenerateCommand.Name, .. var options])
{
    return GenerateCommand.Run(options);
}

// A benchmark that could not run, or whose figures disagree, must not look like one that ran.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).ToList();
var ran = summaries.SelectMany(summary => summary.Reports).ToList();
return summaries.Exists(summary => summary.HasCriticalValidationErrors) || ran.Exists(report => !report.Success) ? 1 : 0;
