using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Evaluating;

/// <summary>
/// One figure of target 5 that the rows of a year report, at every unit of a later or the same day's tree. A figure of a unit that is gone by
/// then counts at its successor, or in a superior's unattributed line. Rules NUM-5, NET-5, ORG-6.
/// </summary>
internal sealed class ReportSums
{
    private readonly KnownSum[] _bases;
    private readonly KnownSum[][] _sources;
    private readonly UnitTree _tree;

    public ReportSums(ReportYearRows rows, UnitPlacer placer, Func<ReportRow, long?> cell, bool isFlow = false)
    {
        _tree = placer.Tree;
        _bases = Placed(rows, placer, rows.Bases(cell, isFlow));
        _sources =
        [
            .. rows.Sources(cell, isFlow)
                .GroupBy(source => source.Depth, source => (source.Number, source.Figure))
                .OrderBy(depth => depth.Key)
                .Select(depth => Placed(rows, placer, depth)),
        ];
    }

    /// <summary>The figure of a unit, by dense number; <see langword="null"/> when it is not wholly known.</summary>
    public long? this[int number] =>
        Whole(SourceOf(number)) is { } whole && !_tree.Units[number].IsGeographicBase ? whole : Whole(_bases[number]);

    /// <summary>What is known of a unit, by the bases below it.</summary>
    public long? KnownAt(int number) => this[number] ?? (_bases[number].IsKnown ? _bases[number].Sum : null);

    /// <summary>The uppermost depth at which anything is asked of a unit: what lies deeper is told by a row at or above it.</summary>
    private KnownSum SourceOf(int number) => _sources.Select(sums => sums[number]).FirstOrDefault(sum => sum.IsKnown || sum.IsLacking);

    private static long? Whole(KnownSum sum) => sum is { IsKnown: true, IsLacking: false } ? sum.Sum : null;

    private static KnownSum[] Placed(ReportYearRows rows, UnitPlacer placer, IEnumerable<(int Number, long? Figure)> figures)
    {
        var sums = new KnownSum[placer.Tree.Units.Length];
        foreach (var (number, figure) in figures)
        {
            if (placer.LineOf(rows.Tree.Units[number]) is { Counts: true } line)
            {
                sums[line.Number] += KnownSum.Of(figure);
            }
        }

        placer.Tree.RollUp<KnownSum>(sums);
        return sums;
    }
}
