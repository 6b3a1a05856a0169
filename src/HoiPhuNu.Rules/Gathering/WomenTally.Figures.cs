using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;

namespace HoiPhuNu.Rules.Gathering;

public sealed partial class WomenTally
{
    /// <summary>The figures and findings of all counts added so far.</summary>
    /// <exception cref="OverflowException">Counts that add up at one unit do not fit 64 bits (NUM-1).</exception>
    public WomenFigures ToFigures()
    {
        using var call = SoleUse.Begin(ref _use);
        var own = CountsInForce();
        var tree = _basis.Communes.Tree;
        var lines = new WomenLines(tree);
        var succession = new WomenSuccession(_units, tree.Day, own);
        var used = new List<(int Number, WomenCount Count)>();
        var unattributed = new Dictionary<Unit, long>();
        foreach (var (unit, count) in own)
        {
            if (!succession.IsSuperseded(unit))
            {
                var commune = _basis.Communes[count.Commune, count.CodeDate];
                var (number, kind) = (commune.Number, commune.Kind);
                lines.Add(number, count.Women, count.WorkingAway, CellOf(count));
                used.Add((number, count));
                if (kind == PlacementKind.Unattributed && count.Women > 0)
                {
                    unattributed.Add(unit, count.Women);
                }
            }
        }

        var findings = new List<Finding>(DifferentSources(tree, used));
        for (var number = 0; number < tree.Units.Length; number++)
        {
            if (tree.Units[number] is { IsGeographicBase: true } @base)
            {
                Settle(lines, number, @base, own, succession, findings);
            }
        }

        return lines.ToFigures(_basis.Findings.InOrder(findings.Concat(_basis.OlderTree("women"))), _basis.Communes, _basis.Communes.Unattributed(unattributed));
    }

    /// <summary>The count that holds for each unit, gone or not. Rule WOM-3.</summary>
    private Dictionary<Unit, WomenCount> CountsInForce()
    {
        var own = new Dictionary<Unit, WomenCount>();
        foreach (var (unit, counts) in _given)
        {
            if (_basis.Rules.CountInForce(InOneOrder(counts)) is { } count)
            {
                own.Add(unit, count);
            }
        }

        return own;
    }

    private void Settle(WomenLines lines, int number, Unit @base, Dictionary<Unit, WomenCount> own, WomenSuccession succession, List<Finding> findings)
    {
        if (own.TryGetValue(@base, out var count))
        {
            lines.PlaceAt(number, CellOf(count));
            return;
        }

        var isPart = lines.Knows(number) && IsKnownInPart(@base, own, succession);
        if (lines.Knows(number) && !isPart)
        {
            return;
        }

        lines.Forget(number);
        var finding = new Finding("DATA-09", Severity.Error, new Place(@base.Row.File, @base.Row.Row, "code")) { Unit = @base.Code, Day = _basis.Rules.Day, MessageKey = isPart ? "DATA-09.part" : "DATA-09" }
            .With("name", @base.Name);
        findings.Add(isPart ? finding.With("missing", succession.MissingIn(@base).DefaultIfEmpty(@base.Code).ToList()) : finding);
    }

    /// <summary>One finding per province: the first count that differs from the source of the first one. Rules WOM-2, DATA-11.</summary>
    private IEnumerable<Finding> DifferentSources(UnitTree tree, IEnumerable<(int Number, WomenCount Count)> used)
    {
        foreach (var province in used.GroupBy(line => tree.At(Level.Province, line.Number)))
        {
            if (province.Key is not { } unit)
            {
                continue;
            }

            var counts = InOneOrder(province.Select(line => line.Count)).ToList();
            if (WomenRules.FirstOtherSource(counts.ConvertAll(count => count.Source)) is var index and >= 0)
            {
                var other = counts[index];
                yield return new Finding("DATA-11", Severity.Error, new Place(_basis.Findings.File, other.Row, "source"))
                {
                    Unit = unit.Code,
                    Day = _basis.Rules.Day,
                    Reported = other.Source.Code,
                    Expected = counts[0].Source.Code,
                }.With("name", unit.Name).With("reported", other.Source).With("first", counts[0].Source).With("first_row", RowText(counts[0].Row));
            }
        }
    }

    private Place CellOf(WomenCount count) => new(_basis.Findings.File, count.Row, "women");

    private static string RowText(long row) => row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>By row; where rows have no number, by everything else, so that the order of adding does not matter.</summary>
    private static IEnumerable<WomenCount> InOneOrder(IEnumerable<WomenCount> counts) => counts
        .OrderBy(count => count.Row)
        .ThenBy(count => count.Published)
        .ThenBy(count => count.Women)
        .ThenBy(count => count.WorkingAway)
        .ThenBy(count => count.Source.Ordinal)
        .ThenBy(count => count.Commune, StringComparer.Ordinal);
}
