using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Tests.Tallying;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Tallying.Village;

namespace HoiPhuNu.Rules.Tests.Gathering;

public sealed class WomenTallyTests
{
    private static readonly LocalDate Day = new(2025, 12, 31);

    private static readonly WomenCount[] OldCounts = [Women(2, "00001", 700), Women(3, "00002", 800), Women(4, "A", 1200), Women(5, "B", 900), Women(6, "S", 400)];

    /// <summary>The catalogue's example of WOM-4; the divided commune's women are the province's unattributed line.</summary>
    [Fact]
    public void ToFigures_SuccessorWithoutCount_AddsUpWhatMerged()
    {
        var world = AsOf(Day);

        var figures = world.Gathering(world.WomenFigures(OldCounts), null);

        Assert.Equal(2100, figures.At("C").Women);
        Assert.Null(figures.At("E").Women);
        Assert.Equal((4000, 400, false), (figures.At("01").Women, figures.At("01").UnattributedWomen, figures.At("01").IsComplete));
        Assert.Equal([("DATA-09", 11L, "code")], FoundCells.Of(figures.Findings));
    }

    [Theory]
    [BoundaryOf("WOM-4")]
    [InlineData("2025-07-01", 2050)]
    [InlineData("2025-06-30", 4150)]
    [InlineData("2026-01-01", 2100)]
    public void ToFigures_SuccessorWithItsOwnCount_HoldsIfPublishedSinceTheChange(string published, long women)
    {
        var own = Women(7, "C", 2050, NodaTime.Text.LocalDatePattern.Iso.Parse(published).Value);
        var world = AsOf(Day);

        Assert.Equal(women, world.Gathering(world.WomenFigures([.. OldCounts, own]), null).At("C").Women);
    }

    [Fact]
    public void ToFigures_EverySuccessorHasItsOwnCount_DropsTheDividedCommunes()
    {
        var world = AsOf(Day);

        var figures = world.Gathering(world.WomenFigures([.. OldCounts, Women(7, "C", 2050, Change), Women(8, "E", 300, Change)]), null);

        Assert.Equal((0, 700 + 800 + 2050 + 300, true), (figures.At("01").UnattributedWomen, figures.At("01").Women, figures.At("01").IsComplete));
        Assert.Empty(figures.Findings);
    }

    /// <summary>A part is not taken for the whole: without B's count nobody knows C's women.</summary>
    [Fact]
    public void ToFigures_OneOfTheMergedHasNoCount_IsUnknownAndSaysWhose()
    {
        var world = AsOf(Day);

        var figures = world.Gathering(world.WomenFigures(OldCounts.Where(count => count.Commune != "B")), null);

        Assert.Null(figures.At("C").Women);
        var finding = Assert.Single(figures.Findings, finding => finding.MessageKey == "DATA-09.part");
        Assert.Equal(("C", 10L), (finding.Unit, finding.Place.Row));
        Assert.Equal(["B"], Assert.IsAssignableFrom<IEnumerable<string>>(finding.Facts["missing"]));
    }

    [Fact]
    public void ToFigures_TwoSourcesInAProvince_TellsTheFirstThatDiffers()
    {
        var world = AsOf(new LocalDate(2024, 12, 31));
        WomenCount[] counts = [Women(2, "00001", 1), Women(3, "00002", 1), Women(4, "A", 1) with { Source = WomenSource.Statistics }, Women(5, "B", 1) with { Source = WomenSource.Statistics }, Women(6, "S", 1)];

        var finding = Assert.Single(world.WomenFigures(counts).Findings);

        Assert.Equal(("DATA-11", 4L, "source", "01"), (finding.Rule, finding.Place.Row, finding.Place.Column, finding.Unit));
    }

    [Fact]
    public void ToFigures_ImpossibleCountsAndCommunes_AreLeftOut()
    {
        var world = AsOf(new LocalDate(2024, 12, 31));
        WomenCount[] counts =
        [
            Women(2, "00001", -1), Women(3, "99999", 5), Women(4, "CHO", 5), Women(5, "", 5), Women(6, "A", 5) with { WorkingAway = -1 },
            Women(7, "00002", 5, new LocalDate(2025, 1, 1)), Women(8, "B", 0), Women(9, "S", 0),
        ];

        var figures = world.WomenFigures(counts);

        Assert.Equal(0, figures.Own.Sum(line => line.Women));
        Assert.Equal(
            [
                ("DATA-01", 3L, "commune"), ("DATA-02", 2, "women"), ("DATA-02", 5, "commune"), ("DATA-02", 6, "working_away"), ("DATA-08", 4, "commune"),
                ("DATA-09", 4, "code"), ("DATA-09", 5, "code"), ("DATA-09", 7, "code"), ("DATA-12", 7, "published"),
            ],
            FoundCells.Of(figures.Findings));
    }
}
