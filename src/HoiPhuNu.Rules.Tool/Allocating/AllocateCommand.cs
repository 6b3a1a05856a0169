using System.Text.Json;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Html;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Allocating;

/// <summary><c>hoiphunu allocate</c>: read, divide, write.</summary>
internal static class AllocateCommand
{
    public static int Run(AllocateArguments arguments, ToolConsole console, ToolTexts texts)
    {
        var rules = arguments.Rules.Load();
        using var target = OutputTarget.Open(arguments.Output, arguments.Format, arguments.Inputs, console);
        AllocateReport report;
        var progress = new RowProgress(console.Interrupted);
        using (new Spinner(console, texts, texts["progress.allocating"], progress))
        {
            report = AllocateWork.Do(arguments, rules, progress, console, texts);
        }

        target.Write(stream => Write(report, arguments.Format, stream, target, console, texts));
        return report.Count(Severity.Error) > 0 || !report.Allocation.IsPossible ? ExitCode.Errors : ExitCode.Clean;
    }

    private static void Write(AllocateReport report, OutputFormat format, Stream stream, OutputTarget target, ToolConsole console, ToolTexts texts)
    {
        if (format == OutputFormat.Json)
        {
            JsonSerializer.Serialize(stream, AllocateDocument.Of(report, texts.Language, console.Interrupted), ToolJson.Written.AllocateDocument);
            stream.WriteByte((byte)'\n');
            return;
        }

        if (format == OutputFormat.Xlsx)
        {
            ResultWorkbook.Write(
                stream,
                texts,
                texts["sheet.allocate"],
                report,
                texts.With("allocate.title", ("total", report.Allocation.Total), ("level", report.Level), ("day", report.Day)),
                table => AllocateCsv.Write(report, table, console.Interrupted),
                console.Interrupted);
            return;
        }

        if (format == OutputFormat.Html)
        {
            new AllocatePage(report, texts).Write(stream, console.Interrupted);
            return;
        }

        using var writer = OutputTarget.TextOn(stream, withMark: format == OutputFormat.Csv && target.IsFile);
        if (format == OutputFormat.Csv)
        {
            AllocateCsv.Write(report, new CsvTableWriter(writer), console.Interrupted);
            // A table holds shares only: what is to be said about the report goes beside it, so that nothing disappears.
            new Notes(console, texts).Tell(report);
            if (!report.Allocation.IsPossible)
            {
                console.Error.WriteLine(texts["allocate.impossible"]);
            }
        }
        else
        {
            new AllocateText(report, Paper.For(writer, target, console), texts).Write(console.Interrupted);
        }
    }
}
