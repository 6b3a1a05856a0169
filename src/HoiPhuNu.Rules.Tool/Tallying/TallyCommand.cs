using HoiPhuNu.Rules.Documents.Html;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Tallying;

/// <summary><c>hoiphunu tally</c>: read, count, write.</summary>
internal static class TallyCommand
{
    public static int Run(TallyArguments arguments, ToolConsole console, ToolTexts texts)
    {
        var rules = arguments.Rules.LoadFor(console, texts, arguments.AsOf, arguments.From).For(arguments.AsOf);
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

        FormsOf(report, console, texts).Write(arguments.Format, target, console);
        return report.Count(Severity.Error) > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private static ResultForms FormsOf(TallyReport report, ToolConsole console, ToolTexts texts) => new()
    {
        Json = stream => WriteJson(report, stream, texts, console.Interrupted),
        Table = table => WriteTable(report, table, console.Interrupted),
        BesideTable = () => new Notes(console, texts).Tell(report),
        Workbook = stream => ResultWorkbook.Write(
            stream,
            texts.Documents,
            texts.Documents["sheet.tally"],
            report,
            texts.Documents.With("tally.title", ("day", report.Figures.Tree.Day), ("from", report.Figures.From)),
            table => WriteTable(report, table, console.Interrupted),
            console.Interrupted),
        Page = stream => new TallyPage(report, texts.Documents).Write(stream, console.Interrupted),
        Text = paper => new TallyText(report, paper, texts.Documents).Write(console.Interrupted),
    };

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
