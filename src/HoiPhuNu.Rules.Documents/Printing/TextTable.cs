namespace HoiPhuNu.Rules.Documents.Printing;

/// <summary>A table of text: columns as wide as their widest cell, numbers at the right.</summary>
internal sealed class TextTable(Paper paper, IReadOnlyList<TextColumn> columns)
{
    private const string Gap = "  ";

    /// <summary>Writes the headers and all rows.</summary>
    public void Write(IEnumerable<IReadOnlyList<string>> rows, CancellationToken interrupted)
    {
        var all = rows.ToList();
        int[] widths = [.. columns.Select((column, i) => all.Select(row => row[i].Length).Append(column.Header.Length).Max())];
        paper.Line(0, new Inked(Line([.. columns.Select(column => column.Header)], widths), Ink.Strong));
        foreach (var row in all)
        {
            interrupted.ThrowIfCancellationRequested();
            paper.Line(0, Line(row, widths));
        }
    }

    private string Line(IReadOnlyList<string> cells, int[] widths) =>
        string.Join(Gap, cells.Select((cell, i) => columns[i].IsNumber ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]))).TrimEnd();
}
