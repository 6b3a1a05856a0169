using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Gathering;

/// <summary>Members and women in the wrong order are told by the verdict itself.</summary>
public sealed class RateArgumentTests
{
    private static readonly DayRules Rules = RuleSet.TermXIII.AsOf(new LocalDate(2024, 12, 31));

    [Theory]
    [InlineData(1000, 600, true)]
    [InlineData(601, 600, true)]
    [InlineData(600, 600, false)]
    [InlineData(600, 1000, false)]
    [InlineData(5, 0, false)]
    public void JudgeRate_MoreMembersThanWomen_SaysSo(long members, long women, bool exceed) =>
        Assert.Equal(exceed, Rules.JudgeRate(members, women).MembersExceedWomen);
}
