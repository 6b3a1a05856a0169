using static HoiPhuNu.Rules.Tests.Training.TrainingVillage;

namespace HoiPhuNu.Rules.Tests.Training;

/// <summary>Two million attendances of a million persons: counted exactly, and what is kept is per person, not per attendance.</summary>
public sealed class TrainingVolumeTests
{
    private const int Persons = 1_000_000;

    [Fact]
    public void Add_EveryoneAttendsAgain_CountsExactlyAndKeepsNothingMore()
    {
        var world = AsOf("2024-12-31");
        var ids = Enumerable.Range(0, Persons).Select(number => $"CB{number}").ToArray();
        var (posts, trainings) = (world.PostTally(), world.TrainingTally());
        for (var number = 0; number < Persons; number++)
        {
            posts.Add(Head(ids[number], number % 2 == 0 ? "00001-01" : "00002-01"));
            trainings.Add(HeadCourse(ids[number], "2024-05-10", number % 10 != 0));
        }

        var again = HeadCourse("?", "2023-05-10", true);
        Assert.Equal(0, Allocated.By(() =>
        {
            for (var number = 0; number < Persons; number++)
            {
                if (number % 10 != 0)
                {
                    trainings.Add(again with { PersonId = ids[number] });
                }
            }
        }));
        var province = world.Figures(posts, trainings).Units.Single(unit => unit.Unit.Code == "01").BranchHeads;
        Assert.Equal((1_000_000L, 900_000L, 0L), (province.InPost, province.Trained, province.TrainedInPeriod));
    }
}
