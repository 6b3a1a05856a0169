using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Html;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;
using HoiPhuNu.Rules.Tool.Sarif;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary><c>hoiphunu check</c>: read, check, write.</summary>
internal static class CheckCommand
{
    public static int Run(CheckArguments arguments, ToolConsole console, ToolTexts texts)
    {
        var rules = arguments.Rules.Load(arguments.AsOf);
        using var target = OutputTarget.Open(arguments.Output, arguments.Format, arguments.Inputs, console);
        CheckReport report;
        var progress = new RowProgress(console.Interrupted);
        using (new Spinner(console, texts, texts["progress.checking"], progress))
        {
            report = CheckWork.Do(arguments, rules, progress, console, texts);
        }

        target.Write(stream => Write(report, arguments.Format, stream, target, console, texts));
        return report.Count(Severity.Error) > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private static void Write(CheckReport report, OutputFormat format, Stream stream, OutputTarget target, ToolConsole console, ToolTexts texts)
    {
        if (format == OutputFormat.Json)
        {
            CheckJson.Write(report, stream, texts.Language, console.Interrupted);
            return;
        }

        if (format == OutputFormat.Xlsx)
        {
            new CheckXlsx(report, texts).Write(stream, console.Interrupted);
            return;
        }

        if (format == OutputFormat.Html)
        {
            new CheckPage(report, texts).Write(stream, console.Interrupted);
            return;
        }

        if (format == OutputFormat.Sarif)
        {
            CheckSarif.Write(report, stream, texts.Language, console.Interrupted);
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
