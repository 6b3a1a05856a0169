using FsCheck.Xunit;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Reporting;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Contracts;

/// <summary>All value types of the core keep the contract of values.</summary>
public sealed class ValueContractTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);

    [Fact]
    public void Ratio_Equality_IsThatOfTheParts() =>
        ValueContract.Equality(new Ratio(1, 2), new Ratio(1, 2), new Ratio(2, 4), new Ratio(1, 3), new Ratio(2, 2), default);

    [Fact]
    public void Ratio_Default_IsZeroOverZero() => ValueContract.Equality(default, new Ratio(0, 0), new Ratio(0, 1), new Ratio(1, 0));

    [Fact]
    public void BirthDate_Equality_IncludesThePrecision() => ValueContract.Equality(
        BirthDate.OfYear(1950),
        BirthDate.OfYear(1950),
        BirthDate.OfMonth(1950, 12),
        BirthDate.OfDay(new LocalDate(1950, 12, 31)),
        BirthDate.OfYear(1951));

    [Fact]
    public void Validity_Equality_IsThatOfBothSides() => ValueContract.Equality(
        new Validity(Day, null),
        new Validity(Day, null),
        new Validity(null, Day),
        new Validity(Day, Day),
        default);

    [Fact]
    public void Residence_Equality_IsThatOfKindAndDate() => ValueContract.Equality(
        new Residence(ResidenceKind.Temporary, Day),
        new Residence(ResidenceKind.Temporary, Day),
        new Residence(ResidenceKind.Permanent, Day),
        new Residence(ResidenceKind.Temporary),
        default);

    [Fact]
    public void Residence_Default_EqualsNone() =>
        ValueContract.Equality(default, new Residence(ResidenceKind.None), new Residence(ResidenceKind.Permanent));

    [Fact]
    public void GrowthTerms_Equality_IsThatOfEveryTerm() => ValueContract.Equality(
        new GrowthTerms(1, 2, 3, 4, 5, 6),
        new GrowthTerms(1, 2, 3, 4, 5, 6),
        new GrowthTerms(0, 2, 3, 4, 5, 6),
        new GrowthTerms(1, 0, 3, 4, 5, 6),
        new GrowthTerms(1, 2, 0, 4, 5, 6),
        new GrowthTerms(1, 2, 3, 0, 5, 6),
        new GrowthTerms(1, 2, 3, 4, 0, 6),
        new GrowthTerms(1, 2, 3, 4, 5, 0));

    [Fact]
    public void Cell_Equality_IsThatOfStateTextAndValue() => ValueContract.Equality(
        Cell.OfCount(12),
        Cell.OfCount(12),
        Cell.OfCount(13),
        Cell.OfCount(12, "12 "),
        Cell.OfPercent(12),
        Cell.OfCode("12"),
        Cell.Unreadable("12"),
        Cell.Empty,
        Cell.Absent);

    [Fact]
    public void Cell_Default_IsAbsent() => ValueContract.Equality(default, Cell.Absent, Cell.Empty, Cell.OfCount(0), Cell.Unreadable(""));

    [Fact]
    public void RateTargetSummary_Equality_IsThatOfEveryCount() => ValueContract.Equality(
        new RateTargetSummary(1, 2, 3, 4),
        new RateTargetSummary(1, 2, 3, 4),
        new RateTargetSummary(0, 2, 3, 4),
        new RateTargetSummary(1, 0, 3, 4),
        new RateTargetSummary(1, 2, 0, 4),
        new RateTargetSummary(1, 2, 3, 0));

    [Fact]
    public void GatheringFigure_Equality_IncludesCompleteness() => ValueContract.Equality(
        default,
        GatheringFigure.OfBase(0, 0),
        GatheringFigure.OfBase(0, null),
        GatheringFigure.OfBase(0, 1),
        GatheringFigure.OfBase(1, 0));

    [Property(Arbitrary = [typeof(Rates)])]
    public void Ratio_Any_RoundTripsThroughText(Ratio rate) => ValueContract.RoundTrips(rate);

    [Property(Arbitrary = [typeof(Dates)])]
    public void BirthDate_Any_RoundTripsThroughText(BirthDate birth) => ValueContract.RoundTrips(birth);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("600")]
    [InlineData("600/")]
    [InlineData("/1000")]
    [InlineData("-1/2")]
    [InlineData("1/-2")]
    [InlineData(" 1/2")]
    [InlineData("1/2/3")]
    [InlineData("1.000/2")]
    [InlineData("9223372036854775808/1")]
    public void Ratio_OtherText_IsRefused(string? text) => ValueContract.Refuses<Ratio>(text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("50")]
    [InlineData("0000")]
    [InlineData("1950-")]
    [InlineData("1950-00")]
    [InlineData("1950-13")]
    [InlineData("1950/06")]
    [InlineData("1950-6-1")]
    [InlineData("1950-02-29")]
    [InlineData("1950-06-31")]
    [InlineData("12/06/1950")]
    [InlineData("-001-01-01")]
    [InlineData("1950-06-12T00:00")]
    public void BirthDate_OtherText_IsRefused(string? text) => ValueContract.Refuses<BirthDate>(text);
}
