using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;
using static HoiPhuNu.Rules.Tests.Tallying.Village;

namespace HoiPhuNu.Rules.Tests.Tallying;

/// <summary>The data findings at their edges: the last input that is clean beside the first that is not. Others stand with the tally that raises them.</summary>
public sealed class DataFindingBoundaryTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);

    private static readonly WomenCount[] AllCounted = [Women(2, "00001", 9), Women(3, "00002", 9), Women(4, "A", 9), Women(5, "B", 9), Women(6, "S", 9)];

    /// <summary>C begins on 1 July 2025: a list as of that day knows the code, one of the day before does not. A, which is gone by then, is explained by its successor.</summary>
    [Theory]
    [BoundaryOf("DATA-01")]
    [InlineData("C", "2025-07-01", true)]
    [InlineData("C", "2025-06-30", false)]
    [InlineData("A", "2025-06-30", true)]
    [InlineData("A", "2025-07-01", true)]
    [InlineData("99999", "2025-07-01", false)]
    public void Code_OnTheDayItBegins_IsExplained(string code, string asOf, bool explained) =>
        Found(explained, ("DATA-01", 7L, "commune"), AsOf(Date(asOf)).MemberFigures([Member(7, "HV1", code)]).Findings);

    /// <summary>Only who lives nowhere may leave the commune empty.</summary>
    [Theory]
    [BoundaryOf("DATA-02")]
    [InlineData("none", true)]
    [InlineData("permanent", false)]
    public void Commune_Empty_IsAllowedWithoutResidenceOnly(string residence, bool clean) =>
        Found(clean, ("DATA-02", 7L, "commune"), AsOf(Day).MemberFigures([Member(7, "HV1", null, kind: ResidenceKind.FromCode(residence))]).Findings);

    /// <summary>The end is exclusive: who ends on the day she was admitted was never a member, and that is no contradiction.</summary>
    [Theory]
    [BoundaryOf("DATA-06")]
    [InlineData("2010-03-08", true)]
    [InlineData("2010-03-07", false)]
    public void Interval_EndingOnItsFirstDay_IsEmptyAndNoContradiction(string endedOn, bool clean) =>
        Found(clean, ("DATA-06", 7L, "ended_on"), AsOf(Day).MemberFigures([Member(7, "HV1", "00001") with { EndedOn = Date(endedOn) }]).Findings);

    [Theory]
    [BoundaryOf("DATA-07")]
    [InlineData("club", "commune", true)]
    [InlineData("club", "central", true)]
    [InlineData("club", null, false)]
    [InlineData("residential", null, true)]
    [InlineData("residential", "commune", false)]
    public void Founder_OfAClubAndOfAClubOnly_IsGiven(string category, string? founder, bool clean)
    {
        var row = Member(7, "HV1", "00001") with { Category = MemberCategory.FromCode(category), ClubFounder = founder is null ? null : Level.FromCode(founder) };

        Found(clean, ("DATA-07", 7L, "club_founder"), AsOf(Day).MemberFigures([row]).Findings);
    }

    [Theory]
    [BoundaryOf("DATA-08")]
    [InlineData("00001", true)]
    [InlineData("CHO", false)]
    [InlineData("01", false)]
    public void Commune_OfAMember_IsAGeographicBase(string code, bool clean) =>
        Found(clean, ("DATA-08", 7L, "commune"), AsOf(Day).MemberFigures([Member(7, "HV1", code)]).Findings);

    /// <summary>A count of nobody is a count. The market needs none, and a commune that begins the day after neither.</summary>
    [Theory]
    [BoundaryOf("DATA-09")]
    [InlineData(true)]
    [InlineData(false)]
    public void Women_OfEveryGeographicBaseInForce_AreCounted(bool counted) =>
        Found(counted, ("DATA-09", 4L, "code"), AsOf(Day).WomenFigures([.. AllCounted[1..], .. counted ? [Women(2, "00001", 0)] : Array.Empty<WomenCount>()]).Findings);

    [Theory]
    [BoundaryOf("DATA-11")]
    [InlineData("police", true)]
    [InlineData("statistics", false)]
    public void Source_InsideAProvince_IsOne(string source, bool clean) =>
        Found(clean, ("DATA-11", 6L, "source"), AsOf(Day).WomenFigures([.. AllCounted[..4], AllCounted[4] with { Source = WomenSource.FromCode(source) }]).Findings);

    [Theory]
    [BoundaryOf("DATA-12")]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    public void Date_OfSomethingThatHappened_IsNotAfterTheDay(string admittedOn, bool clean) =>
        Found(clean, ("DATA-12", 7L, "admitted_on"), AsOf(Day).MemberFigures([Member(7, "HV1", "00001") with { AdmittedOn = Date(admittedOn) }]).Findings);

    /// <summary>Findings of every list say what the cell should be, as those of events and of a report do, with days as facts so that messages write them in their language.</summary>
    [Fact]
    public void Findings_OfMembers_SayWhatIsExpected()
    {
        var row = Member(7, "HV1", "S") with { AdmittedOn = Date("2025-01-01"), EndedOn = Date("2024-12-31") };
        var findings = AsOf(Day).MemberFigures([row with { Commune = "CHO" }, row]).Findings;

        Assert.Equal(
            [("DATA-06", "2024-12-31", ">= 2025-01-01"), ("DATA-08", "CHO", "xa|phuong|thi_tran|dac_khu"), ("DATA-12", "2025-01-01", "<= 2024-12-31")],
            findings.Select(finding => (finding.Rule, finding.Reported!, finding.Expected!)).Distinct().OrderBy(found => found.Rule, StringComparer.Ordinal));
        Assert.All(findings.Where(finding => finding.Rule == "DATA-12"), finding => Assert.Equal((Date("2025-01-01"), Day), (finding.Facts["reported"], finding.Facts["day"])));
    }

    private static void Found(bool clean, (string Rule, long Row, string Column) expected, IEnumerable<Finding> findings) =>
        Assert.Equal(clean ? [] : [expected], findings.Select(finding => (finding.Rule, finding.Place.Row!.Value, finding.Place.Column!)));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
