using FsCheck.Xunit;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Tests.Organisation;

[Properties(Arbitrary = [typeof(SuccessionHistories)], MaxTest = 150)]
public sealed class UnitPlacerPropertyTests
{
    /// <summary>One is recorded against every base of a day; on every later tree each is found once, and the nation's sum is the number of bases.</summary>
    [Property]
    public void Place_OneOfEveryBase_IsFoundOnceOnEveryLaterTree(SuccessionHistory history)
    {
        foreach (var (recorded, counted) in history.DayPairs)
        {
            var placer = new UnitPlacer(history.Register, history.Register.AsOf(counted));
            var figures = new long[placer.Tree.Units.Length];
            var bases = history.Register.AsOf(recorded).Units.Where(unit => unit.IsBase).ToList();
            foreach (var unit in bases)
            {
                var placement = placer.Place(unit.Code, null, recorded);
                Assert.True(placement.Counts);
                Assert.Same(unit, placement.Recorded);
                figures[placement.Number]++;
            }

            placer.Tree.RollUp(figures);

            Assert.Equal(bases.Count, figures[0]);
        }
    }

    [Property]
    public void Place_OnTheTreeOfTheSameDay_ChangesNothing(SuccessionHistory history)
    {
        foreach (var day in history.Days)
        {
            var placer = new UnitPlacer(history.Register, history.Register.AsOf(day));
            for (var number = 0; number < placer.Tree.Units.Length; number++)
            {
                var unit = placer.Tree.Units[number];
                Assert.Equal(new Placement(PlacementKind.Attributed, number, unit, false), placer.Place(unit.Code, unit.Level, day));
            }
        }
    }

    [Property]
    public void Place_AnyCodeInAnyOrder_IsWhereTheNaiveDaysLead(SuccessionHistory history)
    {
        var naive = new NaiveSuccession(history.Rows, history.Changes);
        foreach (var counted in history.Days)
        {
            var placer = new UnitPlacer(history.Register, history.Register.AsOf(counted));
            foreach (var recorded in history.Days)
            {
                foreach (var code in history.Register.Codes.Add("?"))
                {
                    var placement = placer.Place(code, null, recorded);
                    var found = placement.Counts ? (placer.Tree.Units[placement.Number].Row, placement.Kind == PlacementKind.Unattributed) : default((UnitRow, bool)?);
                    Assert.Equal(naive.Locate(code, recorded, counted), found);
                }
            }
        }
    }

    [Property]
    public void PlaceCommune_AnyCode_CountsOnlyWhatWasRecordedAgainstAGeographicBase(SuccessionHistory history)
    {
        foreach (var (recorded, counted) in history.DayPairs)
        {
            var placer = new UnitPlacer(history.Register, history.Register.AsOf(counted));
            foreach (var unit in history.Register.AsOf(recorded).Units)
            {
                var (commune, any) = (placer.PlaceCommune(unit.Code, recorded), placer.Place(unit.Code, null, recorded));
                Assert.Equal(unit.IsGeographicBase ? any : new Placement(PlacementKind.NotGeographic, UnitTree.NoParent, unit, false), commune);
            }
        }
    }
}
