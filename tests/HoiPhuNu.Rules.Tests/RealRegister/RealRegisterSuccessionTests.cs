using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.RealRegister;

/// <summary>The reorganisation of 2025-07-01 in full: 10,035 base units in 63 provinces and 696 districts became 3,321 in 34 provinces. Rule ORG-7.</summary>
public sealed class RealRegisterSuccessionTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate FirstNewDay = new(2025, 7, 1);
    private static readonly Lazy<UnitRegister> Read = new(RealRegisterFiles.Register);

    private static UnitRegister Register => Read.Value;

    [RealRegisterFact]
    public void Register_WithItsChanges_ContradictsItselfNowhere()
    {
        Assert.Empty(Register.Findings);
        Assert.Equal(10_628, Register.Changes.Length);
        Assert.Equal((63, 696, 10_035), Sizes(LastOldDay));
        Assert.Equal((34, 0, 3_321), Sizes(FirstNewDay));
    }

    [RealRegisterFact]
    public void EveryOldBase_OnTheNewTree_IsFoundOnceAndNoneIsLost()
    {
        var placer = new UnitPlacer(Register, Register.AsOf(FirstNewDay));
        var placements = Old(Level.Commune).ConvertAll(unit => placer.PlaceCommune(unit.Code, LastOldDay));
        var figures = new long[placer.Tree.Units.Length];
        foreach (var placement in placements.Where(placement => placement.Counts))
        {
            figures[placement.Number]++;
        }

        placer.Tree.RollUp(figures);

        Assert.Equal((9_654, 381), (placements.Count(At(PlacementKind.Attributed)), placements.Count(At(PlacementKind.Unattributed))));
        Assert.All(placements, placement => Assert.Equal(
            placement.Kind == PlacementKind.Attributed ? Level.Commune : Level.Province,
            placer.Tree.Units[placement.Number].Level));
        Assert.Equal("TW", placer.Tree.Units[0].Code);
        Assert.Equal(10_035, figures[0]);
    }

    [RealRegisterFact]
    public void EveryOldBase_OnTheNewTree_StaysInTheSuccessorOfItsProvince()
    {
        var (before, after) = (Register.AsOf(LastOldDay), Register.AsOf(FirstNewDay));
        foreach (var unit in Old(Level.Commune))
        {
            var province = Register.Follow(before.At(Level.Province, Number(before, unit))!, FirstNewDay)!.Value.Unit;

            Assert.Equal(province, after.At(Level.Province, Number(after, Register.Follow(unit, FirstNewDay)!.Value.Unit)));
        }
    }

    [RealRegisterFact]
    public void NewBases_ButFive_MayHavePeopleOfOldOnes()
    {
        var possible = Old(Level.Commune).SelectMany(unit => Register.PossibleSuccessorsOf(unit)).ToHashSet();
        var others = Register.AsOf(FirstNewDay).Units.Where(unit => unit.IsBase && !possible.Contains(unit)).ToList();

        // Island districts without any commune became special zones: no old base hands anything on to them.
        Assert.Equal(["11948", "19742", "20333", "21548", "26732"], others.Select(unit => unit.Code).Order(StringComparer.Ordinal));
        Assert.All(others, unit => Assert.Equal(UnitKind.DacKhu, unit.Kind));
    }

    [RealRegisterFact]
    public void OldProvinces_OnTheNewTree_AreThirtyFour()
    {
        var ends = Old(Level.Province).ConvertAll(unit => Register.Follow(unit, FirstNewDay)!.Value);

        Assert.Equal(63, ends.Count);
        Assert.All(ends, end => Assert.True(end is { IsUnattributed: false } && end.Unit.Level == Level.Province));
        Assert.Equal(34, ends.Distinct().Count());
    }

    [RealRegisterFact]
    public void OldDistricts_OnTheNewTree_AreUnattributedAtTheirProvincesSuccessor()
    {
        foreach (var district in Old(Level.District))
        {
            var province = Register.Follow(Register.Find(district.ParentCode!, LastOldDay)!, FirstNewDay)!.Value.Unit;

            Assert.Equal(new UnitLocation(province, true), Register.Follow(district, FirstNewDay));
        }

        Assert.Equal(696, Old(Level.District).Count);
    }

    [RealRegisterFact]
    public void ReusedCode_WhoseOldPeopleWentElsewhere_TakesNothingOfItsOldBearer()
    {
        var reused = Old(Level.Commune).FindAll(unit => Register.Find(unit.Code, FirstNewDay) is { IsBase: true });
        var elsewhere = reused.FindAll(unit => !Register.PossibleSuccessorsOf(unit).Contains(Register.Find(unit.Code, FirstNewDay)!));

        Assert.Equal((3_316, 2_178), (reused.Count, reused.Count(unit => Register.Find(unit.Code, FirstNewDay)!.Name != unit.Name)));
        Assert.Equal("06799", Assert.Single(elsewhere).Code);
        Assert.Equal("06886", Register.Locate("06799", LastOldDay, FirstNewDay)!.Value.Unit.Code);
        Assert.Equal("06799", Register.Locate("06799", FirstNewDay, FirstNewDay)!.Value.Unit.Code);
    }

    [RealRegisterFact]
    public void NewBases_OnTheNewTree_StayWhereTheyAre()
    {
        var placer = new UnitPlacer(Register, Register.AsOf(FirstNewDay));

        Assert.All(placer.Tree.Units, unit => Assert.Equal(
            new Placement(PlacementKind.Attributed, Number(placer.Tree, unit), unit, false),
            placer.Place(unit.Code, unit.Level, FirstNewDay)));
    }

    private static List<Unit> Old(Level level) => [.. Register.AsOf(LastOldDay).Units.Where(unit => unit.Level == level)];

    private static Func<Placement, bool> At(PlacementKind kind) => placement => placement.Kind == kind;

    private static int Number(UnitTree tree, Unit unit) => tree.TryGetNumber(unit.Code, out var number) ? number : UnitTree.NoParent;

    private static (int Provinces, int Districts, int Bases) Sizes(LocalDate day)
    {
        var units = Register.AsOf(day).Units;
        return (units.Count(unit => unit.Level == Level.Province), units.Count(unit => unit.Level == Level.District), units.Count(unit => unit.IsBase));
    }
}
