using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Tests.Tallying;
using HoiPhuNu.Rules.Words;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Tallying.Village;

namespace HoiPhuNu.Rules.Tests.Gathering;

public sealed class GatheringTallyTests
{
    private static readonly TallyWorld World = AsOf(new LocalDate(2024, 12, 31));

    [Fact]
    public void Of_ExactlyThreeOfFive_DoesNotMeetAndFourOfSixDoes()
    {
        var members = World.MemberFigures(Enumerable.Range(1, 7).Select(number => Member(number, $"HV{number}", number <= 3 ? "00001" : "00002")));
        var women = World.WomenFigures([Women(2, "00001", 5), Women(3, "00002", 6), Women(4, "A", 0), Women(5, "B", 10)]);

        var figures = World.Gathering(women, members);

        Assert.Equal((new Ratio(3, 5), Outcome.NotMet, RateBand.Exactly60), (figures.At("00001").Rate, figures.At("00001").Verdict!.Outcome, figures.At("00001").Verdict!.Band));
        Assert.Equal((new Ratio(4, 6), Outcome.Met), (figures.At("00002").Rate, figures.At("00002").Verdict!.Outcome));
        Assert.Null(figures.At("A").Rate);
        Assert.Equal(new RateTargetSummary(1, 2, 1, 1), figures.At("01").Target);
        Assert.Equal((new Ratio(7, 21), false), (figures.At("TW").Rate, figures.At("TW").IsComplete));
        Assert.Null(figures.At("01").Verdict);
        Assert.Null(figures.At("CHO").IsComplete);
        Assert.Null(figures.At("CHO").Members);
    }

    [Fact]
    [BoundaryOf("DATA-10")]
    public void Of_MoreMembersThanWomen_KeepsTheFiguresAndTells()
    {
        var members = World.MemberFigures(Enumerable.Range(1, 2).Select(number => Member(number, $"HV{number}", "00001")));

        var figures = World.Gathering(World.WomenFigures([Women(9, "00001", 1)]), members);

        Assert.Equal(new Ratio(2, 1), figures.At("00001").Rate);
        var finding = Assert.Single(figures.Findings, finding => finding.Rule == "DATA-10");
        Assert.Equal((9L, "women", "women.csv", "00001"), (finding.Place.Row, finding.Place.Column, finding.Place.File, finding.Unit));
        Assert.DoesNotContain(World.Gathering(World.WomenFigures([Women(9, "00001", 2)]), members).Findings, other => other.Rule == "DATA-10");
    }

    [Fact]
    public void Of_MissingInputs_AreUnknownNotZero()
    {
        var onlyWomen = World.Gathering(World.WomenFigures([Women(2, "00001", 5)]), null).At("00001");
        var onlyMembers = World.Gathering(null, World.MemberFigures([Member(2, "HV1", "00001")])).At("00001");

        Assert.Equal((5, null, null, null, "members"), (onlyWomen.Women, onlyWomen.Counted, onlyWomen.Rate, onlyWomen.UnattributedCounted, onlyWomen.Verdict!.Missing));
        Assert.Equal((null, 1, null, false, "women"), (onlyMembers.Women, onlyMembers.Counted, onlyMembers.Rate, onlyMembers.IsComplete, onlyMembers.Verdict!.Missing));
    }

    /// <summary>Whoever works away stays in the denominator and is counted on the side; a girl is in neither.</summary>
    [Fact]
    public void Of_Population_CountsAdultsPresentAndThoseAway()
    {
        var woman = new PopulationRow { Row = 2, PersonId = "P1", Birth = BirthDate.OfYear(1980), Commune = "00001", Residence = new Residence(ResidenceKind.Permanent), WorkingAway = true };
        PopulationRow[] rows = [woman, woman with { Row = 3, PersonId = "P2", WorkingAway = null }, woman with { Row = 4, PersonId = "P3", Birth = BirthDate.OfYear(2010) }];

        var commune = World.Gathering(World.PopulationFigures(rows), World.MemberFigures([])).At("00001");

        Assert.Equal((2, 1, new Ratio(0, 2), true), (commune.Women, commune.WorkingAway, commune.Rate, commune.IsComplete));
        Assert.Null(World.Gathering(World.PopulationFigures([woman with { WorkingAway = null }]), null).At("TW").WorkingAway);
    }

    [Fact]
    public void Of_AnotherTree_Throws() =>
        Assert.Throws<ArgumentException>(() => GatheringFigures.Of(World.Rules, World.Units.AsOf(World.Day), World.WomenFigures([]), null));
}
