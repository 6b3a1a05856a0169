using FsCheck.Xunit;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tests.Membership;

public sealed class CategoryTests
{
    private static readonly DayRules Rules = RuleSet.TermXIII.AsOf(Members.Day);

    /// <summary>The table of CAT-1: category, counts in the rate, counts in growth under the defaults.</summary>
    [Theory]
    [BoundaryOf("CAT-1")]
    [BoundaryOf("NET-3")]
    [InlineData("residential", true, Answer.Yes)]
    [InlineData("special", true, Answer.No)]
    [InlineData("trade_union", true, Answer.No)]
    [InlineData("armed_forces", true, Answer.No)]
    [InlineData("member_organisation", true, Answer.No)]
    [InlineData("honorary", false, Answer.No)]
    public void Category_ByTheTable_CountsInRateAndGrowth(string code, bool inRate, Answer inGrowth)
    {
        var category = MemberCategory.FromCode(code);

        Assert.Equal(inRate, category.CountsInRate);
        Assert.Equal(inGrowth, Rules.CountsInGrowth(category, null));
        Assert.Equal(inGrowth, Rules.CountsInGrowth(category, Level.Commune));
    }

    [Theory]
    [BoundaryOf("CAT-1")]
    [BoundaryOf("CAT-2")]
    [InlineData("central", true, false, Answer.Yes)]
    [InlineData("district", true, false, Answer.Yes)]
    [InlineData("district", false, true, Answer.No)]
    [InlineData("province", false, true, Answer.No)]
    [InlineData("commune", true, false, Answer.No)]
    [InlineData("commune", false, true, Answer.Yes)]
    [InlineData(null, true, true, Answer.CannotTell)]
    public void CountsInGrowth_Club_FollowsTheReadingOfItsFounder(string? founder, bool superiorClubs, bool baseClubs, Answer expected)
    {
        var readings = Readings.Default with { SuperiorClubsInGrowth = superiorClubs, BaseClubsInGrowth = baseClubs };
        var rules = (RuleSet.TermXIII with { Readings = readings }).AsOf(Members.Day);

        Assert.Equal(expected, rules.CountsInGrowth(MemberCategory.Club, founder is null ? null : Level.FromCode(founder)));
        Assert.True(MemberCategory.Club.CountsInRate);
    }

    /// <summary>Member organisations are no level; their members reach the counts through their category.</summary>
    [Fact]
    [BoundaryOf("ORG-8")]
    public void MemberOrganisation_IsACategory_NotALevel()
    {
        Assert.True(MemberCategory.MemberOrganisation.CountsInRate);
        Assert.DoesNotContain(Level.All, level => level.Code.Contains("organisation", StringComparison.Ordinal));
        Assert.False(Level.TryFromCode("member_organisation", out _));
    }

    [Fact]
    [BoundaryOf("CAT-2")]
    public void CategoryOf_ClubAndResidential_IsResidential() =>
        Assert.Equal(MemberCategory.Residential, Rules.CategoryOf([Row("club"), Row("residential")]));

    [Theory]
    [BoundaryOf("CAT-3")]
    [InlineData("club,residential", "residential")]
    [InlineData("special,club", "club")]
    [InlineData("trade_union,special", "special")]
    [InlineData("armed_forces,trade_union", "trade_union")]
    [InlineData("member_organisation,armed_forces", "armed_forces")]
    [InlineData("honorary,member_organisation", "member_organisation")]
    [InlineData("honorary", "honorary")]
    public void CategoryOf_Several_FollowsTheDefaultPrecedence(string named, string expected) =>
        Assert.Equal(expected, Rules.CategoryOf(named.Split(',').Select(Row))!.Code);

    [Fact]
    public void CategoryOf_NoneInForce_IsNothing()
    {
        Assert.Null(Rules.CategoryOf([]));
        Assert.Null(Rules.CategoryOf([Row("residential") with { EndedOn = Members.Day }]));
    }

    [Property(Arbitrary = [typeof(Members), typeof(RuleSets)], MaxTest = 500)]
    public void CategoryOf_AnyRowsAnyPrecedence_IsTheFirstInForce(MemberRow[] rows, CategoryPrecedence precedence)
    {
        var rules = (RuleSet.TermXIII with { Readings = Readings.Default with { CategoryPrecedence = precedence } }).AsOf(Members.Day);
        MemberCategory? expected = null;
        foreach (var category in precedence.Order.Reverse())
        {
            foreach (var row in rows)
            {
                var admitted = row.AdmittedOn.CompareTo(Members.Day) <= 0;
                var ended = row.EndedOn is { } end && end.CompareTo(Members.Day) <= 0;
                expected = row.Category == category && admitted && !ended ? category : expected;
            }
        }

        Assert.Equal(expected, rules.CategoryOf(rows));
        Assert.Equal(expected, rules.CategoryOf(rows.Reverse()));
    }

    /// <summary>Every non-empty set of categories yields just one of them: none is uncovered and none is ever counted twice.</summary>
    [Property(Arbitrary = [typeof(RuleSets)], MaxTest = 20)]
    public void Choose_EverySetOfCategories_YieldsOneOfThem(CategoryPrecedence precedence)
    {
        for (var set = 1; set < 1 << MemberCategory.All.Length; set++)
        {
            var named = MemberCategory.All.Where(category => (set & (1 << category.Ordinal)) != 0).ToList();
            var chosen = precedence.Choose(named);
            Assert.Contains(chosen, named);
            Assert.All(named, other => Assert.True(precedence.Order.IndexOf(chosen!) <= precedence.Order.IndexOf(other)));
        }
    }

    private static MemberRow Row(string category) => MemberRows.Counted with { Category = MemberCategory.FromCode(category) };
}
