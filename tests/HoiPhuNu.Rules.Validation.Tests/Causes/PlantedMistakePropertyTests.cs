namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>What holds of causes of mistakes that are known.</summary>
public sealed class PlantedMistakePropertyTests
{
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
