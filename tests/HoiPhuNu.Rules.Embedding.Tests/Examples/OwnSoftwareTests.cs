using FsCheck;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Testing.Generators;
using HoiPhuNu.Rules.Testing.Presence;
using HoiPhuNu.Rules.Testing.Reporting;

namespace HoiPhuNu.Rules.Embedding.Tests.Examples;

/// <summary>Our software against the naive oracles, on days and reports that break software.</summary>
[Properties(Arbitrary = [typeof(Dates), typeof(ReportWorlds)])]
public sealed class OwnSoftwareTests
{
    [Property(MaxTest = 1000)]
    public void IsSettled_AroundSixMonths_IsAsTheRulesSay(TermDay since, NonNegativeInt days)
    {
        var day = since.Day.PlusDays(175 + (days.Get % 16));
        Assert.Equal(NaiveCalendar.IsComplete(since.Day, 6, day), OwnSoftware.IsSettled(since.Day, day));
    }

    [Property(MaxTest = 200)]
    public void WrongTotals_OfAnyReport_AreThoseOfTheRules(ReportWorld world) =>
        Assert.Equal(
            new NaiveReportCheck(world).Findings.Where(finding => finding.Rule == "REP-10").Select(finding => finding.Row).Order(),
            OwnSoftware.WrongTotals(world.Tables["report"]));
}
