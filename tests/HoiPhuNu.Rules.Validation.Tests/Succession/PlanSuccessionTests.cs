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

    private static IEnumerable<Finding> Check(string rule, PlanRow[] plan, LocalDate? codesAsOf) => ReportChecker
        .Check(new CheckRequest
        {
            Units = Units,
            Reports = [ReportTable.Of([ReportRow.Blank(null, 2).With(ReportColumn.Unit, "01").With(ReportColumn.Level, "province").With(ReportColumn.Year, 2025)])],
            Plan = [.. plan],
            PlanCodesAsOf = codesAsOf,
        })
        .Findings
        .Where(finding => finding.Rule == rule);
}
