using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;
using NodaTime.Text;
using Outcome = HoiPhuNu.Rules.Words.Outcome;

namespace HoiPhuNu.Rules.Tests.RuleBook;

public sealed class TermSetTests
{
    private static readonly RuleSet XIV = Term("XIV", 2028, 2032);

    [Theory]
    [BoundaryOf("TERM-2")]
    [InlineData("2021-12-31", null)]
    [InlineData("2022-01-01", "XIII")]
    [InlineData("2027-12-31", "XIII")]
    [InlineData("2028-01-01", "XIV")]
    [InlineData("2032-12-31", "XIV")]
    [InlineData("2033-01-01", null)]
    public void Find_ADay_IsTheTermItLiesIn(string day, string? term) => Assert.Equal(term, TermSet.Known.With(XIV).Find(Day(day))?.Term);

    [Theory]
    [BoundaryOf("TERM-2")]
    [InlineData("2026-12-31", "XIII", 2026)]
    [InlineData("2027-01-01", "XIV", 2032)]
    public void With_ATermThatBeginsEarlier_EndsTheOneBefore(string day, string term, int lastYear)
    {
        var found = TermSet.Known.With(Term("XIV", 2027, 2032)).For(Day(day));
        Assert.Equal((term, lastYear), (found.Term, found.LastYear));
        Assert.Equal(term, TermSet.Known.With(Term("XIV", 2027, 2032)).ForYear(Day(day).Year).Term);
    }

    [Fact]
    [BoundaryOf("TERM-2")]
    public void With_ATermOfTheSameName_TakesItsPlace()
    {
        var other = RuleSet.TermXIII with { Term = " xiii ", RateTarget = new Ratio(70, 100) };

        Assert.Equal(new Ratio(70, 100), TermSet.Known.With(other).For(Day("2024-12-31")).RateTarget);
        Assert.Single(TermSet.Known.With(other).Terms);
        Assert.Equal(2027, TermSet.Known.With(Term("XIV", 2026, 2031)).With(XIV).For(Day("2024-12-31")).LastYear);
    }

    [Fact]
    public void With_ATermOfAnotherNameThatBeginsInTheSameYear_IsMisuse() => Assert.Throws<ArgumentException>(() => TermSet.Known.With(Term("13", 2022, 2026)));

    [Theory]
    [InlineData("2027-12-31", Outcome.Met)]
    [InlineData("2028-01-01", Outcome.NotMet)]
    [InlineData("2033-01-01", Outcome.CannotTell)]
    [InlineData("2021-12-31", Outcome.CannotTell)]
    public void AsOf_ADay_JudgesByItsTermAndByNoneOutside(string day, Outcome outcome) =>
        Assert.Equal(outcome, TermSet.Known.With(XIV).AsOf(Day(day)).JudgeRate(62, 100).Outcome);

    [Fact]
    public void FromRuleSet_OneTerm_StandsBesideTermXIII()
    {
        TermSet terms = XIV;

        Assert.Equal(TermSet.Of(XIV), terms);
        Assert.Equal(TermSet.Of(XIV).GetHashCode(), terms.GetHashCode());
        Assert.NotEqual(TermSet.Known, terms);
        Assert.Equal("XIII 2022–2027, XIV 2028–2032", terms.ToString());
        Assert.Equal(TermSet.Known, (TermSet)RuleSet.TermXIII);
    }

    /// <summary>By the rulebook: of all terms, the one that began last on or before the day, if it has not ended.</summary>
    [Property]
    public Property Find_AnyTermsInAnyOrder_IsTheLatestBegunThatHasNotEnded() => Prop.ForAll(
        (from starts in Gen.Choose(2000, 2060).ListOf(4)
         from lengths in Gen.Choose(0, 12).ListOf(4)
         from day in Gen.Choose(0, 365 * 70)
         select (starts, lengths, Day: new LocalDate(1998, 1, 1).PlusDays(day))).ToArbitrary(),
        drawn =>
        {
            var terms = drawn.starts.Zip(drawn.lengths, (first, length) => Term($"T{first}", first, first + length))
                .Where(term => term.FirstYear != RuleSet.TermXIII.FirstYear)
                .DistinctBy(term => term.FirstYear)
                .ToList();
            var begun = terms.Append(RuleSet.TermXIII).Where(term => new LocalDate(term.FirstYear, 1, 1) <= drawn.Day).MaxBy(term => term.FirstYear);
            var expected = begun is not null && drawn.Day <= new LocalDate(begun.LastYear, 12, 31) ? begun.Term : null;

            Assert.Equal(expected, TermSet.Of(terms).Find(drawn.Day)?.Term);
            Assert.Equal(TermSet.Of(terms), TermSet.Of(Enumerable.Reverse(terms)));
            Assert.Equal(TermSet.Of(terms).FindYear(drawn.Day.Year)?.Term, TermSet.Of(terms).Find(new LocalDate(drawn.Day.Year, 12, 31))?.Term);
        });

    private static RuleSet Term(string name, int first, int last) => RuleSet.TermXIII with { Term = name, FirstYear = first, LastYear = last, RateTarget = new Ratio(65, 100) };

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
