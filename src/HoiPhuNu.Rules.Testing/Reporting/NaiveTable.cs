namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>A file of a report as plain data.</summary>
internal sealed record NaiveTable(IReadOnlyList<string> Columns, IReadOnlyList<NaiveRow> Rows);
