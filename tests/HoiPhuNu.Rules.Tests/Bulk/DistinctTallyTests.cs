using FsCheck.Xunit;
using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Tests.Bulk;

[Properties(Arbitrary = [typeof(TallyWorlds)], MaxTest = 150)]
public sealed class DistinctTallyTests
{
    [Property]
    public void RollUp_AnyRows_IsTheSetsOfTheOracle(TallyWorld world, int seed, ushort rows)
    {
        var (ids, units) = Rows(world.Tree, seed, rows % 600);
        var tally = new DistinctTally(world.Tree, new PersonIndex(2), 4);

        tally.AddIds(ids, units);

        Assert.Equal(Naive(world.Tree, ids, units), tally.RollUp());
        Assert.Equal((ids.Length, units.Count(unit => unit < 0)), (tally.Rows, tally.Rejected[Rejection.UnknownUnit]));
    }

    [Property]
    public void AddColumns_EveryRowTwiceInAnotherOrder_ChangesNothing(TallyWorld world, int seed)
    {
        var (ids, units) = Rows(world.Tree, seed, 200);
        var index = new PersonIndex();
        var (once, twice) = (new DistinctTally(world.Tree, index), new DistinctTally(world.Tree, index));
        once.AddIds(ids, units);
        twice.AddIds([.. ids.Reverse()], [.. units.Reverse()]);
        twice.AddIds(ids, units);

        Assert.Equal(once.RollUp(), twice.RollUp());
    }

    [Property]
    public void MergeAndBytes_OfAnyParts_AreTheWhole(TallyWorld world, int seed, byte cut)
    {
        var (ids, units) = Rows(world.Tree, seed, 300);
        var (tree, index) = (world.Tree, new PersonIndex());
        var (whole, first, second) = (new DistinctTally(tree, index), new DistinctTally(tree, new PersonIndex()), new DistinctTally(tree, index, firstRow: cut));
        whole.AddIds(ids, units);
        first.AddIds(ids.AsSpan(0, cut), units.AsSpan(0, cut));
        second.AddIds(ids.AsSpan(cut), units.AsSpan(cut));

        second.Merge(DistinctTally.FromBytes(tree, index, first.ToBytes()));

        Assert.Equal(whole.RollUp(), second.RollUp());
        Assert.Equal(whole.ToBytes(), second.ToBytes());
    }

    [Property]
    public void FromBytes_OfBrokenBytes_IsRefusedOrRead(TallyWorld world, int seed, ushort at, byte value)
    {
        var (ids, units) = Rows(world.Tree, seed, 50);
        var tally = new DistinctTally(world.Tree, new PersonIndex(), 1);
        tally.AddIds(ids, units);
        var bytes = tally.ToBytes();
        bytes[at % bytes.Length] = value;

        var problem = Record.Exception(() => DistinctTally.FromBytes(world.Tree, new PersonIndex(), bytes).RollUp());

        Assert.True(problem is null or FormatException, problem?.ToString());
    }

    [Property]
    public void ToBytes_SamePersonsInAnyOrder_IsTheSame(int seed, byte persons)
    {
        var random = new Random(seed);
        (int Person, int Unit)[] rows = [.. Enumerable.Range(0, 2000).Select(_ => (random.Next(1 + (persons % 30)), random.Next(60)))];
        var (forwards, backwards) = (new DistinctTally(FlatTree.Of(60), Numbers(30), 3), new DistinctTally(FlatTree.Of(60), Numbers(30), 3));
        forwards.AddColumns([.. rows.Select(row => row.Person)], [.. rows.Select(row => row.Unit)]);
        foreach (var (person, unit) in rows.Reverse())
        {
            backwards.Add(person, unit);
        }

        Assert.Equal(forwards.ToBytes(), backwards.ToBytes());
        Assert.Equal(forwards.ToBytes(), DistinctTally.FromBytes(FlatTree.Of(60), new PersonIndex(), forwards.ToBytes()).ToBytes());
    }

    [Property]
    public void AddColumns_OnSeveralThreads_IsTheSameForAnyNumber(int seed, ushort rows, byte threads)
    {
        var random = new Random(seed);
        int[] persons = [.. Enumerable.Range(0, rows % 700).Select(_ => random.Next(-2, 91))];
        int[] units = [.. persons.Select(_ => random.Next(-1, 9))];
        var (one, several) = (new DistinctTally(FlatTree.Of(8), Numbers(90), 5), new DistinctTally(FlatTree.Of(8), Numbers(90), 5));
        one.Add(3, 3);
        several.Add(3, 3);
        one.AddColumns(persons, units);
        several.AddColumns(persons.AsMemory(), units, 1 + (threads % 5));

        Assert.Equal(one.ToBytes(), several.ToBytes());
    }

    [Fact]
    public void Rejected_RowsWithoutPersonOrUnit_AreNamed()
    {
        var tally = new DistinctTally(FlatTree.Of(2), Numbers(2), firstRow: 10);

        tally.AddColumns([0, -1, 1, int.MinValue, 0], [0, 0, 2, 1, -1]);

        Assert.Equal([11L, 13L], tally.Rejected.FirstRows(Rejection.UnknownPerson).AsEnumerable());
        Assert.Equal([12L, 14L], tally.Rejected.FirstRows(Rejection.UnknownUnit).AsEnumerable());
    }

    [Fact]
    public void PersonIndex_AnyIds_NumbersThemInOrderOfAppearance()
    {
        var index = new PersonIndex(1);
        var ids = Enumerable.Range(0, 5000).Select(number => (long)number * number * (number % 2 == 0 ? 1 : -1) * 0x1_0000_0001L).Append(long.MinValue).Append(long.MaxValue).ToArray();
        var numbers = new int[ids.Length];
        index.NumbersOf(ids, numbers);

        Assert.Equal(Enumerable.Range(0, ids.Length), numbers);
        Assert.Equal(numbers, ids.Select(index.NumberOf));
        Assert.Equal(ids.Length, index.Count);
    }

    [Property]
    public void PersonIndex_AnyIdsAgainAndAgain_NumbersThemAsADictionaryDoes(int seed, byte expected, ushort rows, byte spread)
    {
        var random = new Random(seed);
        var ids = Enumerable.Range(0, rows % 3000).Select(_ => random.Next(-8 * (spread + 1), 8 * (spread + 1)) * 0x10_0000_0001L).ToArray();
        var index = new PersonIndex(expected);
        var numbers = new int[ids.Length];
        index.NumbersOf(ids, numbers);

        var known = new Dictionary<long, int>();
        Assert.Equal(ids.Select(id => known.TryGetValue(id, out var number) ? number : known[id] = known.Count), numbers);
        Assert.Equal(known.Count, index.Count);
    }

    [Property(MaxTest = 4)]
    public void AddColumns_ManyUnitsOfAPerson_AreTheOnesAddedOneByOne(int seed, byte persons)
    {
        var random = new Random(seed);
        const int Units = 3000;
        int[] who = [.. Enumerable.Range(0, 200_000).Select(_ => random.Next(1 + persons))];
        int[] where = [.. who.Select(_ => random.Next(random.Next(4) == 0 ? -1 : 0, Units))];
        var (tree, index) = (FlatTree.Of(Units), Numbers(256));
        var (columns, single) = (new DistinctTally(tree, index, persons / 2), new DistinctTally(tree, index));
        columns.AddColumns(who, where);
        for (var row = 0; row < who.Length; row++)
        {
            single.Add(who[row], where[row]);
        }

        Assert.Equal(single.ToBytes(), columns.ToBytes());
        var below = who.Zip(where).Where(row => row.Second >= 0 && tree.ParentOf(row.Second) != UnitTree.NoParent).Distinct().CountBy(row => row.Second).ToDictionary();
        var counts = columns.RollUp();
        Assert.All(Enumerable.Range(0, Units).Where(unit => tree.ParentOf(unit) != UnitTree.NoParent), unit => Assert.Equal(below.GetValueOrDefault(unit), counts[unit]));
    }

    [Fact]
    public void PersonIndex_ForAMillionPersons_TakesSixteenBytesEach()
    {
        const int Persons = 1_000_000;
        Assert.InRange(Allocated.By(Fill), 1, (16L * Persons) + 1000);

        static void Fill()
        {
            var index = new PersonIndex(Persons);
            for (var id = 0L; id < Persons; id++)
            {
                index.NumberOf(id * 7919);
            }
        }
    }

    [Fact]
    public void Merge_OfItselfOrOtherUnits_Throws()
    {
        var tally = new DistinctTally(FlatTree.Of(3), Numbers(3));

        Assert.Throws<ArgumentException>(() => tally.Merge(tally));
        Assert.Throws<ArgumentException>(() => tally.Merge(new DistinctTally(FlatTree.Of(4), tally.Persons)));
        Assert.Throws<ArgumentException>(() => tally.Merge(new DistinctTally(FlatTree.Of(3, FlatTree.Day.PlusDays(1)), tally.Persons)));
        Assert.Throws<ArgumentException>(() => tally.AddColumns([1], [1, 2]));
    }

    /// <summary>An index of the ids 0 to one less, each of which is its own number.</summary>
    private static PersonIndex Numbers(int persons)
    {
        var index = new PersonIndex();
        for (var id = 0; id < persons; id++)
        {
            index.NumberOf(id);
        }

        return index;
    }

    private static (long[] Ids, int[] Units) Rows(UnitTree tree, int seed, int rows)
    {
        var random = new Random(seed);
        return ([.. Enumerable.Range(0, rows).Select(_ => (long)random.Next(-40, 40) << 33)], [.. Enumerable.Range(0, rows).Select(_ => random.Next(-1, tree.Units.Length))]);
    }

    private static IEnumerable<long> Naive(UnitTree tree, long[] ids, int[] units) =>
        tree.Units.Select((_, number) => (long)ids.Where((_, row) => units[row] >= 0 && tree.SuperiorsOf(units[row]).Append(units[row]).Contains(number)).Distinct().Count());
}
