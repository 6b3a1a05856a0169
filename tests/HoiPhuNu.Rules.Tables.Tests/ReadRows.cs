using System.Text;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Tables.Tests;

/// <summary>What a reader of a large list handed on, collected.</summary>
internal sealed class ReadRows<TRow>
{
    public delegate void Reading(Stream stream, string file, ICollection<TableNote> notes, RowSink<TRow> rows, Action<Finding> findings);

    public List<TRow> Rows { get; } = [];

    public List<Finding> Findings { get; } = [];

    public List<TableNote> Notes { get; } = [];

    /// <summary>Row, column, unit and reported text of each finding.</summary>
    public IEnumerable<(long Row, string Column, string? Unit, string? Reported)> Doubts =>
        Findings.Select(finding => (finding.Place.Row!.Value, finding.Place.Column!, finding.Unit, finding.Reported));

    public static ReadRows<TRow> Of(string text, Reading read) => Of(Encoding.UTF8.GetBytes(text), read);

    public static ReadRows<TRow> Of(byte[] bytes, Reading read)
    {
        var result = new ReadRows<TRow>();
        read(Sample.Stream(bytes), "list.csv", result.Notes, (in TRow row) => result.Rows.Add(row), result.Findings.Add);
        Assert.All(result.Findings, finding =>
            Assert.Equal(("DATA-02", KeyOf(finding.Reported), Severity.Error, "list.csv"), (finding.Rule, finding.MessageKey, finding.Severity, finding.Place.File)));
        return result;
    }

    /// <summary>An empty cell, one that is not repeated because it may be a birth date, one that cannot be read.</summary>
    private static string KeyOf(string? reported) => string.IsNullOrWhiteSpace(reported) ? reported is null ? "DATA-02.hidden" : "DATA-02.empty" : "DATA-02.unreadable";
}
