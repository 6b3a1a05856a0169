using System.Collections.Immutable;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Plausibility;

/// <summary>
/// All counts of a row, to be held against those of another one. Equality is that of the columns that no report may leave out; those that
/// one of the two reports lacks altogether are left aside by <see cref="AgreesWith"/>.
/// </summary>
internal sealed class RowCounts : IEquatable<RowCounts>
{
    private static readonly ImmutableArray<ReportColumn> Required =
        [.. ReportColumn.All.Where(column => IsCount(column) && !column.MayBeLeftOut)];

    private static readonly ImmutableArray<ReportColumn> Optional =
        [.. ReportColumn.All.Where(column => IsCount(column) && column.MayBeLeftOut)];

    private readonly ReportRow _row;

    private RowCounts(ReportRow row) => _row = row;

    /// <summary>
    /// The counts of a row; <see langword="null"/> where a required one is missing, one cannot be read, or there are no members: such rows may be
    /// alike by chance.
    /// </summary>
    public static RowCounts? Of(ReportRow row) =>
        Required.All(column => row.Count(column) is not null)
        && Optional.All(column => row[column].State != CellState.Unreadable)
        && row.Count(ReportColumn.MembersTotal) > 0
            ? new RowCounts(row)
            : null;

    /// <summary>Whether the counts are the same in every column that both reports have.</summary>
    public bool AgreesWith(RowCounts other) =>
        Equals(other)
        && Optional.All(column =>
            _row[column].State == CellState.Absent || other._row[column].State == CellState.Absent || _row.Count(column) == other._row.Count(column));

    public bool Equals(RowCounts? other) => other is not null && Required.All(column => _row.Count(column) == other._row.Count(column));

    public override bool Equals(object? obj) => Equals(obj as RowCounts);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var column in Required)
        {
            hash.Add(_row.Count(column));
        }

        return hash.ToHashCode();
    }

    private static bool IsCount(ReportColumn column) => column.Kind is CellKind.Count or CellKind.SignedCount;
}
