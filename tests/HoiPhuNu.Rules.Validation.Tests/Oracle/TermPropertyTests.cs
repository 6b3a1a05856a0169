using System.Collections.Immutable;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Validation.Oracle;

/// <summary>A report over two terms says of each year what the term of that year says of it. Rules TERM-2, TERM-3.</summary>
public sealed class TermPropertyTests
{
    /// <summary>
    /// One term ends where the other begins. Two checks of the whole report, each under one of them alone, know nothing of each other's years; put together
    /// year by year they are the check under both.
    /// </summary>
    [Property(Arbitrary = [typeof(ReportWorlds)], MaxTest = 150)]
    public void Check_YearsOfTwoTerms_IsThatOfEachYearsOwnTerm(ReportWorld world, bool superiorClubs, bool arrivalsIgnored, bool recategorised, byte many)
    {
        var years = world.Report.Rows.Select(row => row.Year).OfType<int>().Where(RuleSet.TermXIII.HasYear).Distinct().Order().ToList();
        var split = years.Count > 1 ? years[^1] : RuleSet.TermXIII.LastYear;
        var earlier = world.Rules;
        var later = earlier with
        {
            GrowthTarget = earlier.GrowthTarget + 1,
            Plausibility = earlier.Plausibility with { ManyCommunes = many % 5, LargestChange = new Ratio(1, 100), MembersWithLosses = 10 },
            Readings = earlier.Readings with
            {
                SuperiorClubsInGrowth = superiorClubs,
                ArrivalsCount = arrivalsIgnored ? ArrivalsCount.Ignored : ArrivalsCount.AsIncrease,
                Recategorised = recategorised ? Recategorised.Counted : Recategorised.Ignored,
            },
        };
        var both = Found(world, TermSet.Of(earlier, later with { Term = "XIV", FirstYear = split }));

        Assert.Equal(OfYears(Found(world, earlier), year => year < split), OfYears(both, year => year < split));
        Assert.Equal(OfYears(Found(world, later), year => year >= split), OfYears(both, year => year >= split));
        Assert.All(both, finding => Assert.Equal(RuleCatalogue.Get(finding.Rule).ClauseOn(finding.Day), finding.Clause));
    }

    private static ImmutableArray<Finding> Found(ReportWorld world, TermSet terms) => ReportChecker.Check(new CheckRequest
    {
        Units = world.Units,
        Reports = [world.Report],
        Previous = world.Previous,
        Plan = world.Plan,
        Rules = terms,
        AsOf = world.AsOf,
        Published = world.Published,
        Plausibility = true,
    }).Findings;

    /// <summary>The range of years that REP-60 expects is that of all known terms, and so the same.</summary>
    private static List<(NaiveFinding Finding, string? Expected, string? Clause)> OfYears(IEnumerable<Finding> findings, Func<int, bool> isMeant) =>
        [.. findings.Where(finding => finding.Year is { } year && isMeant(year)).Select(finding => (NaiveFinding.Of(finding), finding.Expected, finding.Clause))];
}
