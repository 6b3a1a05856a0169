using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;

namespace HoiPhuNu.Rules.Tool.Printing;

/// <summary>How a result is written in each form of output. A command says what goes into a form; where it goes, and how a file begins and ends, is the same for all.</summary>
internal sealed class ResultForms
{
    /// <summary>Writes it for programs.</summary>
    public required Action<Stream> Json { get; init; }

    /// <summary>Writes it for spreadsheets, as text.</summary>
    public required Action<TableWriter> Table { get; init; }

    /// <summary>Tells beside a table what there is no room for in it, so that nothing disappears.</summary>
    public Action BesideTable { get; init; } = () => { };

    /// <summary>Writes it as a workbook.</summary>
    public required Action<Stream> Workbook { get; init; }

    /// <summary>Writes it as a page.</summary>
    public required Action<Stream> Page { get; init; }

    /// <summary>Writes it for people who read it on the screen.</summary>
    public required Action<Paper> Text { get; init; }

    /// <summary>Writes it for programs that gather findings; of a check.</summary>
    public Action<Stream>? Sarif { get; init; }

    /// <summary>Writes a document as JSON, with a line end behind it.</summary>
    public static void WriteJson<TDocument>(Stream stream, TDocument document, JsonTypeInfo<TDocument> type)
    {
        JsonSerializer.Serialize(stream, document, type);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes the result to its target.</summary>
    public void Write(OutputFormat format, OutputTarget target, ToolConsole console) => target.Write(stream =>
    {
        switch (format)
        {
            case OutputFormat.Json:
                Json(new EscapedJsonStream(stream));
                break;
            case OutputFormat.Xlsx:
                Workbook(stream);
                break;
            case OutputFormat.Html:
                Page(stream);
                break;
            case OutputFormat.Csv:
                WriteTable(stream, target, console);
                break;
            case OutputFormat.Sarif when Sarif is not null:
                Sarif(new EscapedJsonStream(stream));
                break;
            default:
                WriteText(stream, target, console);
                break;
        }
    });

    private void WriteTable(Stream stream, OutputTarget target, ToolConsole console)
    {
        // Spreadsheets know by the mark that a file is in UTF-8; a program behind a pipe would take it for a letter.
        using var writer = OutputTarget.TextOn(stream, withMark: target.IsFile);
        var table = new CsvTableWriter(writer);
        Table(console.OutIsTerminal && !target.IsFile ? new OneLineTable(table) : table);
        BesideTable();
    }

    private void WriteText(Stream stream, OutputTarget target, ToolConsole console)
    {
        using var writer = OutputTarget.TextOn(stream);
        Text(TerminalPaper.For(writer, target, console));
    }
}
