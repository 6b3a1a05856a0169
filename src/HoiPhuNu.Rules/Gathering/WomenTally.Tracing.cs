using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Gathering;

public sealed partial class WomenTally
{
    /// <summary>
    /// Tells of every count without an error what became of it, so that a figure can be explained by the counts in it and those that are not.
    /// Counts with an error are in the findings. By row.
    /// </summary>
    public IEnumerable<WomenTrace> Trace()
    {
        var own = CountsInForce();
        var succession = new WomenSuccession(_units, _basis.Communes.Tree.Day, own);
        return _given
            .SelectMany(given => TracesOf(given.Key, InOneOrder(given.Value).ToList(), own, succession))
            .OrderBy(trace => trace.Count.Row)
            .ThenBy(trace => trace.Recorded.Code, StringComparer.Ordinal)
            .ThenBy(trace => trace.Recorded.Validity.From);
    }

    private IEnumerable<WomenTrace> TracesOf(Unit unit, List<WomenCount> counts, Dictionary<Unit, WomenCount> own, WomenSuccession succession)
    {
        // One object may have been given twice; only one of the two can hold.
        var held = own.TryGetValue(unit, out var holds) ? counts.FindLastIndex(count => ReferenceEquals(count, holds)) : -1;
        for (var index = 0; index < counts.Count; index++)
        {
            var commune = _basis.Communes[counts[index].Commune, counts[index].CodeDate];
            var fate = index == held ? FateInForce(unit, commune, own, succession) : FateOutOfForce(counts[index], holds);
            yield return new WomenTrace(counts[index], unit, commune.Number, fate);
        }
    }

    private WomenFate FateInForce(Unit unit, RecordedCommune commune, Dictionary<Unit, WomenCount> own, WomenSuccession succession)
    {
        var tree = _basis.Communes.Tree;
        return unit.Validity.IsInForce(tree.Day) ? WomenFate.Holds
            : succession.IsSuperseded(unit) ? WomenFate.Superseded
            : commune.Kind == PlacementKind.Unattributed ? WomenFate.Unattributed
            : IsKnownInPart(tree.Units[commune.Number], own, succession) ? WomenFate.PartOnly
            : WomenFate.AddedToSuccessor;
    }

    private WomenFate FateOutOfForce(WomenCount count, WomenCount? holds)
    {
        if (count.Published > _basis.Rules.Day)
        {
            return WomenFate.NotYetPublished;
        }

        var order = Comparer<NodaTime.LocalDate?>.Default.Compare(count.Published, holds!.Published);
        return order > 0 || (order == 0 && count.Row > holds.Row) ? WomenFate.FrozenOut : WomenFate.Older;
    }

    /// <summary>Whether a base has no count of its own, and what merged into it is not all. Rule DATA-09.</summary>
    private static bool IsKnownInPart(Unit @base, Dictionary<Unit, WomenCount> own, WomenSuccession succession) =>
        !own.ContainsKey(@base) && succession.IsPart(@base);
}
