namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>A report row as plain data: the text of each cell by column; a column that the table lacks has no entry.</summary>
internal sealed record NaiveRow(long Row, IReadOnlyDictionary<string, string> Cells)
{
    public bool Has(string column) => Cells.ContainsKey(column);

    public string Text(string column) => Cells.TryGetValue(column, out var text) ? text : "";

    public bool IsBlank(string column) => Text(column).Length == 0;
}
