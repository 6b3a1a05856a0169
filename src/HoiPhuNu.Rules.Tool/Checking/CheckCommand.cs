using HoiPhuNu.Rules.Documents.Checking;
using HoiPhuNu.Rules.Documents.Html;
using HoiPhuNu.Rules.Documents.Sarif;
using HoiPhuNu.Rules.Findings;
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
        var rules = arguments.Rules.LoadFor(console, texts, arguments.AsOf);
        using var target = OutputTarget.Open(arguments.Output, arguments.Format, arguments.Inputs, console);
        CheckReport report;
        var progress = new RowProgress(console.Interrupted);
        using (new Spinner(console, texts, texts["progress.checking"], progress))
        {
            report = CheckWork.Do(arguments, rules, progress, console, texts);
        }

        FormsOf(report, console, texts).Write(arguments.Format, target, console);
        return report.Count(Severity.Error) > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private static ResultForms FormsOf(CheckReport report, ToolConsole console, ToolTexts texts) => new()
    {
        Json = stream => CheckJson.Write(report, stream, texts.Language, console.Interrupted),
        Table = table => CheckCsv.Write(report, table, texts.Language, console.Interrupted),
        Workbook = stream => new CheckXlsx(report, texts.Documents).Write(stream, console.Interrupted),
        Page = stream => new CheckPage(report, texts.Documents).Write(stream, console.Interrupted),
        Text = paper => new CheckText(report, paper, texts.Documents).Write(console.Interrupted),
        Sarif = stream => CheckSarif.Write(report, stream, texts.Language, console.Interrupted),
    };
}
