using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tests.Contracts;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.RuleBook;

public sealed class RuleSetTests
{
    [Fact]
    public void TermXIII_Parameters_AreThoseOfTheRulebook()
    {
        var rules = RuleSet.TermXIII;

        Assert.Equal((new LocalDate(2022, 1, 1), new LocalDate(2027, 12, 31)), (rules.FirstDay, rules.LastDay));
        Assert.Equal((800_000, 18, 6), (rules.GrowthTarget, rules.AdultYears, rules.PresenceMonths));
        Assert.Equal(new Ratio(60, 100), rules.RateTarget);
        Assert.Equal(
            [TrainingSubject.StatisticsReporting, TrainingSubject.EmulationCommendation, TrainingSubject.PeopleManagement],
            rules.RequiredSoftware.Select(software => software.Subject));
        Assert.All(rules.RequiredSoftware, software => Assert.True(software.Subject.IsSoftware));
        Assert.False(TrainingSubject.BranchWork.IsSoftware);
    }

    [Theory]
    [InlineData(2021, false)]
    [InlineData(2022, true)]
    [InlineData(2027, true)]
    [InlineData(2028, false)]
    public void HasYear_AroundTheTerm_IncludesBothEnds(int year, bool expected) => Assert.Equal(expected, RuleSet.TermXIII.HasYear(year));

    [Fact]
    public void With_ImpossibleValues_Throws()
    {
        var rules = RuleSet.TermXIII;

        Assert.Throws<ArgumentException>(() => rules with { Term = " " });
        Assert.Throws<ArgumentOutOfRangeException>(() => rules with { FirstYear = 1899 });
        Assert.Throws<ArgumentOutOfRangeException>(() => rules with { LastYear = 2901 });
        Assert.Throws<ArgumentOutOfRangeException>(() => rules with { GrowthTarget = -1 });
        Assert.Throws<ArgumentException>(() => rules with { RateTarget = default });
        Assert.Throws<ArgumentOutOfRangeException>(() => rules with { AdultYears = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => rules with { PresenceMonths = 151 });
        Assert.Throws<ArgumentNullException>(() => rules with { Plausibility = null! });
        Assert.Throws<ArgumentNullException>(() => rules with { Readings = null! });
        Assert.Throws<ArgumentException>(() => rules with { RequiredSoftware = [null!] });
    }

    [Fact]
    public void Equality_EveryParameter_Matters()
    {
        var rules = RuleSet.TermXIII;

        ValueContract.Equality(
            rules,
            rules with { RequiredSoftware = [.. rules.RequiredSoftware.Select(software => software with { })] },
            rules with { Term = "XIV" },
            rules with { FirstYear = 2023 },
            rules with { LastYear = 2028 },
            rules with { GrowthTarget = 1 },
            rules with { RateTarget = new Ratio(3, 5) },
            rules with { AdultYears = 16 },
            rules with { PresenceMonths = 12 },
            rules with { RequiredSoftware = default },
            rules with { Plausibility = rules.Plausibility with { ManyCommunes = 31 } },
            rules with { Readings = Readings.Default with { SixtyPercent = SixtyPercent.AtLeast } });
    }
}
