using HoiPhuNu.Rules.Documents.Allocating;
using HoiPhuNu.Rules.Documents.Html;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Allocating;

/// <summary><c>hoiphunu allocate</c>: read, divide, write.</summary>
internal static class AllocateCommand
{
    public static int Run(AllocateArguments arguments, ToolConsole console, ToolTexts texts)
    {
        var rules = arguments.Rules.Load(console, texts);
        using var target = OutputTarget.Open(arguments.Output, arguments.Format, arguments.Inputs, console);
        AllocateReport report;
        var progress = new RowProgress(console.Interrupted);
        using (new Spinner(console, texts, texts["progress.allocating"], progress))
        {
            report = AllocateWork.Do(arguments, rules, progress, console, texts);
        }

        FormsOf(report, console, texts).Write(arguments.Format, target, console);
        return report.Count(Severity.Error) > 0 || !report.Allocation.IsPossible ? ExitCode.Errors : ExitCode.Clean;
    }

    private static ResultForms FormsOf(AllocateReport report, ToolConsole console, ToolTexts texts) => new()
    {
        Json = stream => ResultForms.WriteJson(stream, AllocateDocument.Of(report, texts.Language, console.Interrupted), DocumentJson.Written.AllocateDocument),
        Table = table => AllocateCsv.Write(report, table, console.Interrupted),
        BesideTable = () => TellBesideTable(report, console, texts),
        Workbook = stream => ResultWorkbook.Write(
            stream,
            texts.Documents,
            texts.Documents["sheet.allocate"],
            report,
            texts.Documents.With("allocate.title", ("total", report.Allocation.Total), ("level", report.Level), ("day", report.Day)),
            table => AllocateCsv.Write(report, table, console.Interrupted),
            console.Interrupted),
        Page = stream => new AllocatePage(report, texts.Documents).Write(stream, console.Interrupted),
        Text = paper => new AllocateText(report, paper, texts.Documents).Write(console.Interrupted),
    };

    private static void TellBesideTable(AllocateReport report, ToolConsole console, ToolTexts texts)
    {
        new Notes(console, texts).Tell(report);
        if (!report.Allocation.IsPossible)
        {
            console.Say(texts.Documents["allocate.impossible"]);
        }
    }
}
