using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Growth;

public sealed partial class MovementTally
{
    /// <summary>
    /// Tells of every row without an error what became of it, so that a figure can be explained by the rows in it and the rows that are not:
    /// the effects of the rows at a unit and below it add up to its net growth. Rows with an error are in the findings. In no particular order.
    /// </summary>
    /// <param name="from">The first day of the period, included.</param>
    /// <param name="tree">The tree of the last day of the period.</param>
    /// <param name="rules">The rule set, with its readings.</param>
    public IEnumerable<MovementTrace> Trace(LocalDate from, UnitTree tree, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(rules);
        _units.RequireTree(tree);
        var places = new UnitPlacer(_units, tree);
        var inGrowth = MovementClass.InGrowth(rules.AsOf(tree.Day));
        return _shards.SelectMany(shard => shard.Events)
            .Select(found => Trace(found.Key, found.Value, FateOf(found.Key, found.Value, from, places, inGrowth, rules.Readings), places, rules.Readings))
            .Concat(_shards.SelectMany(shard => shard.Repeated).Select(found => Trace(found.Key, found.Value, FateOfRepeated(found.Key, places), places, rules.Readings)));
    }

    private MovementTrace Trace(MovementEvent what, KeptMovement row, MovementFate fate, UnitPlacer places, Readings readings)
    {
        var kind = MovementKind.All[what.Kind];
        var isInPeriod = fate == MovementFate.Counted || fate == MovementFate.ArrivalIgnored || fate == MovementFate.ChangeIgnored;
        return new MovementTrace(
            row.Row,
            IdOf(what.Member),
            _units.Units[what.Unit],
            what.Date,
            kind,
            MovementClass.CategoryOf(row.Class),
            NumberOf(what, places),
            fate,
            fate == MovementFate.Counted ? (long)MovementTerm.Of(kind, row.Class, 1, readings).Net(readings) : 0,
            isInPeriod ? MovementTerm.Of(kind, row.Class, 1, readings) : default);
    }

    private MovementFate FateOf(MovementEvent what, KeptMovement row, LocalDate from, UnitPlacer places, bool[] inGrowth, Readings readings) =>
        Doubted(what, places) ?? (
            what.Date < from ? MovementFate.BeforePeriod
            : !inGrowth[row.Class] ? MovementFate.CategoryOutside
            : MovementTerm.Of(MovementKind.All[what.Kind], row.Class, 1, readings).Net(readings) != 0 ? MovementFate.Counted
            : what.Kind == MovementKind.MovedIn.Ordinal ? MovementFate.ArrivalIgnored
            : MovementFate.ChangeIgnored);

    private MovementFate FateOfRepeated(MovementEvent what, UnitPlacer places) => Doubted(what, places) ?? MovementFate.Repeated;

    private MovementFate? Doubted(MovementEvent what, UnitPlacer places) =>
        what.Date > places.Tree.Day ? MovementFate.AfterPeriod
        : NumberOf(what, places) == UnitTree.NoParent ? MovementFate.Unplaced
        : null;
}
