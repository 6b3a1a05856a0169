using FsCheck.Xunit;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Organisation;

[Properties(Arbitrary = [typeof(Registers)])]
public sealed class UnitTreeTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate FirstNewDay = new(2025, 7, 1);

    /// <summary>Both administrative structures side by side: districts until 2025-07-01, communes directly below the province from then on.</summary>
    private static readonly UnitRegister Both = UnitRegister.Create(
    [
        new("TW", Level.Central),
        new("01", Level.Province) { Parent = "TW" },
        new("001", Level.District) { Parent = "01", Until = FirstNewDay },
        new("00002", Level.Commune) { Parent = "001", Kind = UnitKind.ThiTran, Until = FirstNewDay },
        new("00001", Level.Commune) { Parent = "001", Kind = UnitKind.Xa, Until = FirstNewDay },
        new("00001", Level.Commune) { Parent = "01", Kind = UnitKind.DacKhu, From = FirstNewDay },
        new("C1", Level.Commune) { Parent = "01", Kind = UnitKind.Special },
        new("QD", Level.Province) { Parent = "TW", Kind = UnitKind.Affiliated },
    ]);

    [Fact]
    [BoundaryOf("ORG-7")]
    public void AsOf_TheDayBeforeAndTheDay_IsTheOldAndTheNewStructure()
    {
        Assert.Empty(Both.Findings);
        Assert.Equal(["TW", "01", "QD", "001", "C1", "00001", "00002"], Codes(Both.AsOf(LastOldDay)));
        Assert.Equal(["TW", "01", "QD", "00001", "C1"], Codes(Both.AsOf(FirstNewDay)));
        Assert.Equal(("001", "01"), (DistrictOf(LastOldDay), ProvinceOf(LastOldDay)));
        Assert.Equal((null, "01"), (DistrictOf(FirstNewDay), ProvinceOf(FirstNewDay)));

        static string? DistrictOf(LocalDate day) => Holder(Both.AsOf(day), Level.District);
        static string? ProvinceOf(LocalDate day) => Holder(Both.AsOf(day), Level.Province);
    }

    [Fact]
    [BoundaryOf("ORG-10")]
    public void Affiliated_AtProvinceLevel_IsNoSuperiorOfBases()
    {
        var (army, province) = (Both.Find("QD", FirstNewDay)!, Both.Find("01", FirstNewDay)!);

        Assert.True(army.IsAffiliated);
        Assert.False(army.IsSuperior);
        Assert.False(army.IsGeographicBase);
        Assert.True(province.IsSuperior);
        Assert.False(province.IsAffiliated);
    }

    [Fact]
    public void Unit_Properties_AreThoseOfItsRow()
    {
        var (special, zone) = (Both.Find("C1", FirstNewDay)!, Both.Find("00001", FirstNewDay)!);

        Assert.True(special is { IsBase: true, IsGeographicBase: false, IsSuperior: false });
        Assert.True(zone is { IsBase: true, IsGeographicBase: true, IsSuperior: false });
        Assert.Equal("C1", special.Name);
        Assert.Equal("00001 [2025-07-01..]", zone.ToString());
    }

    [Fact]
    public void At_TheUnitsOwnLevel_IsTheUnitItself()
    {
        var tree = Both.AsOf(LastOldDay);
        Assert.True(tree.TryGetNumber("00001", out var number));

        Assert.Equal("00001", tree.At(Level.Commune, number)!.Code);
        Assert.Equal(["001", "01", "TW"], tree.SuperiorsOf(number).Select(superior => tree.Units[superior].Code));
        Assert.Null(tree.At(Level.Group, number));
    }

    [Property(MaxTest = 300)]
    public void AsOf_AnyMessAnyDay_IsAnOrderedTree(MessyRegister messy)
    {
        var register = UnitRegister.Create(messy.Rows);
        foreach (var day in MessyRegister.Days)
        {
            AssertOrdered(register, register.AsOf(day));
        }
    }

    [Property]
    public void AsOf_ACleanTree_HasOneRoot(CleanRegister clean)
    {
        var tree = UnitRegister.Create(clean.Rows).AsOf(FirstNewDay);

        Assert.Equal(clean.Rows.Length, tree.Units.Length);
        Assert.Equal(["TW"], tree.Units.Where((_, number) => tree.ParentOf(number) == UnitTree.NoParent).Select(unit => unit.Code));
        AssertOrdered(UnitRegister.Create(clean.Rows), tree);
    }

    private static void AssertOrdered(UnitRegister register, UnitTree tree)
    {
        Assert.Equal(
            register.Units.Where(unit => NaiveRegister.Lives(unit.Row, tree.Day)).Select(unit => unit.Code).Order(StringComparer.Ordinal),
            tree.Units.Select(unit => unit.Code).Order(StringComparer.Ordinal));
        for (var number = 0; number < tree.Units.Length; number++)
        {
            var unit = tree.Units[number];
            Assert.True(tree.TryGetNumber(unit.Code, out var found) && found == number);
            var parent = tree.ParentOf(number);
            Assert.True(parent < number);
            Assert.Equal(unit.ParentCode, parent == UnitTree.NoParent ? null : tree.Units[parent].Code);

            var (start, count) = tree.ChildrenOf(number).GetOffsetAndLength(tree.Units.Length);
            var expected = tree.Units.Where(other => other.ParentCode == unit.Code).Select(other => other.Code).Order(StringComparer.Ordinal);
            Assert.Equal(expected, tree.Units.Skip(start).Take(count).Select(other => other.Code));
        }
    }

    private static IEnumerable<string> Codes(UnitTree tree) => tree.Units.Select(unit => unit.Code);

    private static string? Holder(UnitTree tree, Level level)
    {
        Assert.True(tree.TryGetNumber("00001", out var number));
        return tree.At(level, number)?.Code;
    }
}
