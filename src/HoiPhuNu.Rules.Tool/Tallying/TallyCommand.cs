using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Html;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Tallying;

/// <summary><c>hoiphunu tally</c>: read, count, write.</summary>
internal static class TallyCommand
{
    public static int Run(TallyArguments arguments, ToolConsole console, ToolTexts texts)
    {
        var rules = arguments.Rules.Load(arguments.AsOf, arguments.From);
        using var target = OutputTarget.Open(arguments.Output, arguments.Format, arguments.Inputs, console);
        var progress = new RowProgress(console.Interrupted);
        if (arguments.Person is { } person)
        {
            PersonCommand.Run(person, arguments, rules, target, progress, console, texts);
            return ExitCode.Clean;
        }

        if (arguments.Explained is { } explained)
        {
            ExplainCommand.Run(explained, arguments, rules, target, progress, console, texts);
            return ExitCode.Clean;
        }

        if (arguments.ShowsIdentity)
        {
            return IdentityCommand.Run(arguments, rules, target, progress, console, texts);
        }

        TallyReport report;
        using (new Spinner(console, texts, texts["progress.tallying"], progress))
        {
            report = TallyWork.Do(arguments, rules, progress, console, texts);
        }

        target.Write(stream => Write(report, arguments.Format, stream, target, console, texts));
        return report.Count(Severity.Error) > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private static void Write(TallyReport report, OutputFormat format, Stream stream, OutputTarget target, ToolConsole console, ToolTexts texts)
    {
        if (format == OutputFormat.Json)
        {
            WriteJson(report, stream, texts, console.Interrupted);
            return;
        }

        if (format == OutputFormat.Xlsx)
        {
            ResultWorkbook.Write(
                stream,
                texts,
                texts["sheet.tally"],
                report,
                texts.With("tally.title", ("day", report.Figures.Tree.Day), ("from", report.Figures.From)),
                table => WriteTable(report, table, console.Interrupted),
                console.Interrupted);
            return;
        }

        if (format == OutputFormat.Html)
        {
            new TallyPage(report, texts).Write(stream, console.Interrupted);
            return;
        }

        using var writer = OutputTarget.TextOn(stream, withMark: format == OutputFormat.Csv && target.IsFile);
        if (format == OutputFormat.Csv)
        {
            WriteTable(report, new CsvTableWriter(writer), console.Interrupted);
            // A table holds figures only: what is to be said about the lists goes beside it, so that nothing disappears.
            new Notes(console, texts).Tell(report);
        }
        else
        {
            new TallyText(report, Paper.For(writer, target, console), texts).Write(console.Interrupted);
        }
    }

    private static void WriteJson(TallyReport report, Stream stream, ToolTexts texts, CancellationToken interrupted)
    {
        if (report.Comparison is { } comparison)
        {
            ComparisonJson.Write(report, comparison, stream, texts.Language, interrupted);
        }
        else
        {
            TallyJson.Write(report, stream, texts.Language, interrupted);
        }
    }

    /// <summary>The figures, or what other readings do, as a table.</summary>
    private static void WriteTable(TallyReport report, TableWriter table, CancellationToken interrupted)
    {
        if (report.Comparison is { } comparison)
        {
            ComparisonCsv.Write(comparison, table, interrupted);
        }
        else
        {
            TallyCsv.Write(report, table, interrupted);
        }
    }
}
