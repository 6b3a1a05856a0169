using FsCheck.Xunit;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Tests.Tallying;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tests.Membership;

[Properties(Arbitrary = [typeof(TallyWorlds)], MaxTest = 400)]
public sealed class MemberTallyPropertyTests
{
    [Property]
    public void ToFigures_AnyWorld_IsWhatTheOracleCounts(TallyWorld world)
    {
        var naive = NaivePeople.Count(world, world.Members.Select(row => NaiveRecord.Of(row, world.Day)), tellsUnderAge: true);

        var figures = world.MemberFigures();

        for (var number = 0; number < world.Tree.Units.Length; number++)
        {
            var code = world.Tree.Units[number].Code;
            foreach (var category in MemberCategory.All)
            {
                Assert.Equal(naive.Counted.Count(one => one.Unit == code && one.Category == category), figures.Own[number][category]);
            }
        }

        Assert.Equal(naive.Findings, FoundCells.Of(figures.Findings));
    }

    [Property]
    public void Add_InAnyOrder_GivesTheSame(TallyWorld world, int seed) =>
        AssertSame(world.MemberFigures(), world.MemberFigures(world.Members.OrderBy(row => HashCode.Combine(seed, row.Row))));

    [Property]
    public void Merge_OfAnyParts_GivesTheSame(TallyWorld world, int seed)
    {
        MemberTally[] parts = [world.MemberTally(), world.MemberTally(), world.MemberTally()];
        foreach (var row in world.Members)
        {
            parts[(HashCode.Combine(seed, row.Row) & int.MaxValue) % parts.Length].Add(row);
        }

        var (first, second) = (seed & 1) == 0 ? (0, 2) : (2, 0);
        parts[first].Merge(parts[1]);
        parts[second].Merge(parts[first]);

        AssertSame(world.MemberFigures(), parts[second].ToFigures());
    }

    /// <summary>Rows that bear no numbers have the figures of those that do: the order of adding stands for them.</summary>
    [Property]
    public void Add_RowsWithoutNumbers_GivesTheSameFigures(TallyWorld world)
    {
        var rows = world.Members.OrderBy(row => row.Row).ToList();

        var expected = world.MemberFigures(rows.Select((row, index) => row with { Row = index + 1 }));

        AssertSame(expected, world.MemberFigures(rows.Select(row => row with { Row = 0 })));
        Assert.Equal(world.MemberFigures().Own.AsEnumerable(), expected.Own);
    }

    /// <summary>Row numbers of more than 32 bits are kept beside those that are not.</summary>
    [Property]
    public void Add_RowsAroundFourBillion_GivesWhatTheOracleCounts(TallyWorld world)
    {
        var rows = world.Members.Select(row => row with { Row = row.Row + uint.MaxValue - 4 }).ToList();
        var naive = NaivePeople.Count(world, rows.Select(row => NaiveRecord.Of(row, world.Day)), tellsUnderAge: true);

        var figures = world.MemberFigures(rows);

        Assert.Equal(world.MemberFigures().Own.AsEnumerable(), figures.Own);
        Assert.Equal(naive.Findings, FoundCells.Of(figures.Findings));
    }

    [Property]
    public void Add_EveryRowTwice_CountsNobodyTwice(TallyWorld world) =>
        Assert.Equal(world.MemberFigures().Own.AsEnumerable(), world.MemberFigures(world.Members.Concat(world.Members)).Own);

    private static void AssertSame(MemberFigures expected, MemberFigures actual)
    {
        Assert.Equal(expected.Own.AsEnumerable(), actual.Own);
        Assert.Equal(FoundCells.InFull(expected.Findings), FoundCells.InFull(actual.Findings));
        Assert.Equal(expected.PaddedCodes.AsEnumerable(), actual.PaddedCodes);
    }
}
