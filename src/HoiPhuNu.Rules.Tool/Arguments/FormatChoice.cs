using HoiPhuNu.Rules.Documents.Messages;

namespace HoiPhuNu.Rules.Tool.Arguments;

/// <summary>
/// The form of a result: that of <c>--format</c>, else the one that the extension of <c>--output</c> names, else the usual one. Both must agree: a workbook under the
/// name of a text would be opened by the wrong program.
/// </summary>
internal static class FormatChoice
{
    /// <summary>Names of forms that are not written; a text under such a name would be taken for a damaged file.</summary>
    private static readonly string[] NotWritten = [".xls", ".xlsm", ".xlsb", ".ods", ".doc", ".docx", ".pdf"];

    /// <summary>Chooses.</summary>
    /// <param name="format">The value of <c>--format</c>, if any.</param>
    /// <param name="output">The value of <c>--output</c>, if any.</param>
    /// <param name="usual">The form where neither says one.</param>
    /// <param name="hasSarif">Whether the command knows that form, too.</param>
    public static OutputFormat Of(string? format, string? output, OutputFormat usual = OutputFormat.Text, bool hasSarif = false)
    {
        OutputFormat[] known = [.. Enum.GetValues<OutputFormat>().Where(each => hasSarif || each != OutputFormat.Sarif)];
        OutputFormat? said = format is null ? null : Named(format, known);
        if (output is null || FormsOf(output) is not { } forms)
        {
            return said ?? usual;
        }

        var fitting = forms.Where(known.Contains).ToList();
        if (said is { } chosen)
        {
            return fitting.Contains(chosen) ? chosen : throw new ToolException("usage.format-extension", ("value", NameOf(chosen)), ("file", OneLine.Of(output)));
        }

        return fitting is [var first, ..] ? first : throw new ToolException("usage.extension", ("file", OneLine.Of(output)), ("known", known.Select(NameOf)));
    }

    private static OutputFormat Named(string text, OutputFormat[] known)
    {
        var index = Array.FindIndex(known, each => string.Equals(NameOf(each), text, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? known[index] : throw new ToolException("usage.format", ("value", OneLine.Of(text)), ("known", known.Select(NameOf)));
    }

    private static string NameOf(OutputFormat format) => format.ToString().ToLowerInvariant();

    /// <summary>The forms that a file's name stands for, the one first that it chooses by itself; <see langword="null"/> where it stands for none: any form may be written under it.</summary>
    private static OutputFormat[]? FormsOf(string output)
    {
        var extension = Path.GetExtension(output).ToLowerInvariant();
        return extension switch
        {
            ".json" when output.EndsWith(".sarif.json", StringComparison.OrdinalIgnoreCase) => [OutputFormat.Sarif],
            ".json" => [OutputFormat.Json, OutputFormat.Sarif],
            ".csv" => [OutputFormat.Csv],
            ".xlsx" => [OutputFormat.Xlsx],
            ".html" or ".htm" => [OutputFormat.Html],
            ".sarif" => [OutputFormat.Sarif],
            ".txt" => [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Sarif],
            _ => NotWritten.Contains(extension) ? [] : null,
        };
    }
}
