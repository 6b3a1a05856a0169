using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Vendors;

/// <summary>The package as a vendor uses it: his code against the oracle, on worlds cut down to what his code promises.</summary>
public sealed class VendorCounterTests
{
    private static readonly UnitRegister Units = UnitRegister.Create(
    [
        new UnitRow("TW", Level.Central),
        new UnitRow("01", Level.Province) { Parent = "TW" },
        new UnitRow("00001", Level.Commune) { Parent = "01", Kind = UnitKind.Xa },
    ]);

    [Fact]
    public void Counter_ThatIsRight_AgreesWithTheOracle() => Check.One(Cases.Of(100), Property(VendorMistake.None));

    [Theory]
    [InlineData(VendorMistake.AgeByYears)]
    [InlineData(VendorMistake.SixMonthsBackwards)]
    [InlineData(VendorMistake.RowsForPersons)]
    [InlineData(VendorMistake.LastDayIncluded)]
    [InlineData(VendorMistake.HonoraryCounted)]
    public void Counter_ThatIsWrong_IsFoundOut(VendorMistake mistake) =>
        Assert.ThrowsAny<Exception>(() => Check.One(Cases.Of(3000), Property(mistake)));

    private static Property Property(VendorMistake mistake)
    {
        var vendor = new VendorCounter(mistake);
        return Prop.ForAll(Worlds, world => world.Tree.Units
            .Where(unit => unit.IsGeographicBase)
            .All(commune => vendor.Count(world.Members, commune, world.Day) == new NaiveTally(world).Counted(commune)));
    }

    /// <summary>One commune and women who are never both honorary and something else: what the vendor's customers have.</summary>
    private static Arbitrary<TallyWorld> Worlds =>
        (from day in Dates.InTerm
         from rows in Row(day).ListOf()
         select new TallyWorld(Units, day, day, Readings.Default) { Members = [.. rows.Select((row, index) => row with { Row = index + 2 })] }).ToArbitrary();

    private static Gen<MemberRow> Row(LocalDate day) =>
        from woman in Gen.Choose(1, 4)
        from years in Gen.Choose(0, 2)
        from offset in Gen.Choose(-2, 2)
        from months in Gen.Choose(5, 7)
        from kind in Gen.Elements<ResidenceKind>(ResidenceKind.All)
        from ended in Gen.Choose(-1, 3)
        from category in Gen.Elements(MemberCategory.Residential, MemberCategory.Special, MemberCategory.TradeUnion)
        select new MemberRow
        {
            MemberId = $"HV{woman}",
            Birth = BirthDate.OfDay(woman switch
            {
                1 => day.PlusYears(-18),
                2 => day.PlusYears(-18).PlusDays(1),
                _ => day.PlusYears(-30),
            }),
            Commune = "00001",
            Residence = new Residence(kind, day.PlusMonths(-months).PlusDays(offset)),
            Category = woman == 4 ? MemberCategory.Honorary : category,
            AdmittedOn = day.PlusYears(-years).PlusDays(-9),
            EndedOn = ended > 1 ? null : day.PlusDays(ended),
        };
}
