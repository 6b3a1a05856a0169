namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>What holds of causes of mistakes that are known.</summary>
public sealed class PlantedMistakePropertyTests
{
    /// <summary>Of two mistakes in a province, each that has a cause of its own takes all findings of that cause along when it is mended.</summary>
    [Fact]
    public void Cause_MendedAsPlanted_LeavesNoFindingOfItsGroup()
    {
        var named = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var (one, other) = (PlantedMistakes.Of(random, isSecond: false), PlantedMistakes.Of(random, isSecond: false));
            if ((one.Row, one.Column) == (other.Row, other.Column))
            {
                continue;
            }

            var causes = PlantedMistakes.Report((one.Row, one.Column, one.Written), (other.Row, other.Column, other.Written)).Causes();
            if (causes.FirstOrDefault(each => each.Cells is [var cell] && (cell.Place.Row, cell.Place.Column) == (one.Row, one.Column)) is not { } cause)
            {
                continue;
            }

            named++;
            var left = PlantedMistakes.Report((other.Row, other.Column, other.Written)).All().Select(PlantedMistakes.Key);
            Assert.Empty(cause.Findings.Select(PlantedMistakes.Key).Intersect(left));
        }

        Assert.True(named > 150, $"Only {named} mistakes had a cause of their own.");
    }

    /// <summary>Provinces without a row above them share no edit: what is wrong in one changes nothing that is said of the other.</summary>
    [Fact]
    public void Causes_OfAProvince_DoNotDependOnAnother()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var (own, other, third) = (PlantedMistakes.Of(random, isSecond: false), PlantedMistakes.Of(random, isSecond: true), PlantedMistakes.Of(random, isSecond: true));
            var alone = PlantedMistakes.Report((own.Row, own.Column, own.Written)).Causes();
            var beside = PlantedMistakes.Report((own.Row, own.Column, own.Written), (other.Row, other.Column, other.Written), (third.Row, third.Column, third.Written)).Causes();

            Assert.Equal(alone.Select(PlantedMistakes.Written), beside.Where(cause => !PlantedMistakes.IsOfSecond(cause)).Select(PlantedMistakes.Written));
        }
    }
}
