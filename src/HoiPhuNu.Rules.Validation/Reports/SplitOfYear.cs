using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// A base that was split in the year of a report and whose people are not attributed (ORG-6): its figures of before the split are in no base's row,
/// and a superior may hold them. Rule REP-16.
/// </summary>
/// <param name="Unit">The unit that was split.</param>
/// <param name="Holders">
/// The dense numbers of the superiors that may hold its figures: the one in whose unattributed line they stand, and the one that was above it.
/// </param>
/// <param name="Before">Its row of the year before; <see langword="null"/> where it has none.</param>
internal sealed record SplitOfYear(Unit Unit, ImmutableArray<int> Holders, ReportRow? Before)
{
    /// <summary>The splits of a year up to the day its rows are read as of, by code.</summary>
    public static ImmutableArray<SplitOfYear> Of(UnitRegister units, UnitTree tree, int year, Func<Unit, ReportRow?> before) =>
    [
        .. units.SplitIn(year, tree.Day)
            .Select(unit => new SplitOfYear(unit, HoldersOf(units, tree, unit), before(unit)))
            .Where(split => !split.Holders.IsEmpty),
    ];

    /// <summary>What it reported of the year before in a column; 0 where it did not.</summary>
    public long Previous(ReportColumn column) =>
        Before is not { } row ? 0
        : row[column].Code == ReportColumn.Yes ? 1
        : long.Max(0, row.Count(column) ?? 0);

    private static ImmutableArray<int> HoldersOf(UnitRegister units, UnitTree tree, Unit unit)
    {
        var above = unit.ParentCode is { } parent && units.Find(parent, unit.Validity.Until!.Value.PlusDays(-1)) is { } superior ? units.Follow(superior, tree.Day) : null;
        return
        [
            .. new[] { units.Follow(unit, tree.Day)?.Unit, above?.Unit }
                .OfType<Unit>()
                .Select(holder => tree.TryGetNumber(holder.Code, out var number) ? number : UnitTree.NoParent)
                .Where(number => number != UnitTree.NoParent)
                .Distinct(),
        ];
    }
}
