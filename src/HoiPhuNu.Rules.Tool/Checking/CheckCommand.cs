using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary><c>hoiphunu check</c>: read, check, write.</summary>
internal static class CheckCommand
{
    public static int Run(CheckArguments arguments, ToolConsole console, ToolTexts texts)
    {
        var rules = RulesOf(arguments);
        using var target = OutputTarget.Open(arguments.Output, arguments.Inputs, console);
        CheckReport report;
        using (new Spinner(console, texts["progress.checking"]))
        {
            report = CheckWork.Do(arguments, rules, console, texts);
        }

        target.Write(stream => Write(report, arguments.Format, stream, target, console, texts));
        return report.Count(Severity.Error) > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private static RuleSet RulesOf(CheckArguments arguments)
    {
        var rules = arguments.Term is { } file ? InputFile.Read(file, stream => TermOf(stream, file)) : RuleSet.TermXIII;
        if (arguments.AsOf is { } day && !rules.IsVerifiedFor(day))
        {
            throw new ToolException("usage.outside-term", ("day", day), ("term", rules.Term), ("first", rules.FirstDay), ("last", rules.LastDay));
        }

        return arguments.Readings.Count == 0
            ? rules
            : rules with { Readings = ArgumentValues.WithReadings(rules.Readings, arguments.Readings) };
    }

    private static RuleSet TermOf(Stream stream, string file)
    {
        try
        {
            using var reader = new StreamReader(stream);
            return RuleSet.FromJson(reader.ReadToEnd());
        }
        catch (FormatException problem)
        {
            throw new ToolException("input.term", ("file", OneLine.Of(file)), ("problem", OneLine.Of(problem.Message)));
        }
    }

    private static void Write(CheckReport report, OutputFormat format, Stream stream, OutputTarget target, ToolConsole console, ToolTexts texts)
    {
        if (format == OutputFormat.Json)
        {
            CheckJson.Write(report, stream, texts.Language, console.Interrupted);
            return;
        }

        using var writer = OutputTarget.TextOn(stream, withMark: format == OutputFormat.Csv && target.IsFile);
        if (format == OutputFormat.Csv)
        {
            CheckCsv.Write(report, writer, texts.Language, console.Interrupted);
        }
        else
        {
            new CheckText(report, Paper.For(writer, target, console), texts).Write(console.Interrupted);
        }
    }
}
