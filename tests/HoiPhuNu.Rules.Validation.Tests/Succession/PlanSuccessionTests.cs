using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Tests.Succession;

/// <summary>A plan made for the provinces of before adds up at their successors.</summary>
public sealed class PlanSuccessionTests
{
    private static readonly LocalDate Day = SuccessionReports.Day;

    /// <summary>01 and 02 become the new bearer of the code 01; 03 stays.</summary>
    private static readonly UnitRegister Units = UnitRegister
        .Create(
        [
            new("TW", Level.Central),
            new("01", Level.Province) { Parent = "TW", Until = Day },
            new("02", Level.Province) { Parent = "TW", Until = Day },
            new("01", Level.Province) { Parent = "TW", From = Day },
            new("03", Level.Province) { Parent = "TW" },
        ])
        .WithChanges([new(Day, ChangeKind.Merge, "01", "01"), new(Day, ChangeKind.Merge, "02", "01")]);

    [Theory]
    [InlineData(60, false)]
    [InlineData(59, true)]
    public void Registrations_OfMergedProvinces_AreHeldAgainstTheirAllocationsTogether(long registered, bool isShort)
    {
        PlanRow[] plan = [new("01", null) { Growth = 100 }, new("02", null) { Growth = 20 }, new("01", 2024) { Growth = 60 }, new("02", 2024) { Growth = registered }];

        var findings = Check("REP-52", plan, Day.PlusDays(-1));

        Assert.Equal(isShort ? ["01"] : [], findings.Select(finding => finding.Unit));
    }

    [Fact]
    public void Allocation_OfOneProvinceWrittenInTwoWays_CountsOnce()
    {
        PlanRow[] plan = [new("03", null) { Growth = 100 }, new("3", null) { Growth = 100 }, new("03", 2024) { Growth = 100 }];

        Assert.Empty(Check("REP-52", plan, Day.PlusDays(-1)));
    }

    [Fact]
    public void Allocation_GivenTwice_CountsAsTheFirstRowWhateverTheOrderInMemory()
    {
        PlanRow[] plan = [new("03", null) { Row = 3, Growth = 200 }, new("03", null) { Row = 2, Growth = 100 }, new("03", 2024) { Row = 4, Growth = 100 }];

        Assert.Empty(Check("REP-52", plan, Day.PlusDays(-1)));
    }

    [Fact]
    public void Registration_OfAProvinceThatMerged_IsOneOfItsSuccessor()
    {
        Assert.Empty(Check("REP-50", [new("02", 2025) { Growth = 5 }], Day.PlusDays(-1)));
        Assert.Empty(Check("REP-50", [new("02", 2025) { Growth = 5 }], null));
        Assert.Equal("01", Assert.Single(Check("REP-50", [new("03", 2025) { Growth = 5 }], null)).Unit);
    }

    /// <summary>04 was divided between 03 and 05 on the day: its allocation is in the sum of the provinces, though in no province.</summary>
    [Theory]
    [InlineData(799_900, 0)]
    [InlineData(799_899, 1)]
    public void Allocation_OfADividedProvince_StaysInTheSumAndIsTold(long others, int findings)
    {
        var units = UnitRegister.Create(
        [
            new("TW", Level.Central), new("03", Level.Province) { Parent = "TW" }, new("04", Level.Province) { Parent = "TW", Until = Day },
            new("05", Level.Province) { Parent = "TW" },
        ]).WithChanges([new(Day, ChangeKind.Split, "04", "03"), new(Day, ChangeKind.Split, "04", "05")]);

        var result = CheckAll([new("03", null) { Row = 2, Growth = others }, new("04", null) { Row = 3, Growth = 100 }], null, units);

        Assert.Equal(findings, result.Findings.Count(finding => finding.Rule == "REP-51"));
        Assert.Equal(("NOTE.plan-unattributed", 3L), (Assert.Single(result.Notes).Key, result.Notes[0].Place.Row));
        Assert.DoesNotContain('{', FindingMessages.Render(result.Notes[0], Words.Language.Vietnamese));
    }

    [Theory]
    [InlineData(100, 0)]
    [InlineData(101, 1)]
    public void Registration_GivenTwice_IsToldWhereTheFiguresDiffer(long second, int notes)
    {
        var result = CheckAll([new("03", 2024) { Row = 2, Growth = 100 }, new("3", 2024) { Row = 5, Growth = second, Cadres = 7 }], null, Units);

        var told = result.Notes.Where(note => note.Key == "NOTE.plan-contradiction.Growth").ToList();
        Assert.Equal(notes, told.Count);
        Assert.All(told, note => Assert.Equal((5, "unit"), (note.Place.Row, note.Place.Column)));
        Assert.All(told, note => Assert.DoesNotContain('{', FindingMessages.Render(note, Words.Language.English)));
    }

    /// <summary>What is registered for another term counts nowhere, and does not disappear in silence.</summary>
    [Theory]
    [InlineData(2021, 1)]
    [InlineData(2022, 0)]
    [InlineData(2027, 0)]
    [InlineData(2028, 1)]
    public void Registration_OutsideTheTerm_IsToldWhereItStands(int year, int notes)
    {
        var told = CheckAll([new("03", year) { Row = 2, Growth = 100 }], null, Units).Notes.Where(note => note.Key == "NOTE.plan-year").ToList();
        Assert.Equal(notes, told.Count);
        Assert.All(told, note => Assert.Equal(2, note.Place.Row));
        Assert.All(told, note => Assert.DoesNotContain('{', FindingMessages.Render(note, Words.Language.Vietnamese)));
    }

    private static IEnumerable<Finding> Check(string rule, PlanRow[] plan, LocalDate? codesAsOf) =>
        CheckAll(plan, codesAsOf, Units).Findings.Where(finding => finding.Rule == rule);

    private static CheckResult CheckAll(PlanRow[] plan, LocalDate? codesAsOf, UnitRegister units) => ReportChecker
        .Check(new CheckRequest
        {
            Units = units,
            Reports = [ReportTable.Of([ReportRow.Blank(null, 2).With(ReportColumn.Unit, "01").With(ReportColumn.Level, "province").With(ReportColumn.Year, 2025)])],
            Plan = [.. plan],
            PlanCodesAsOf = codesAsOf,
        });
}
