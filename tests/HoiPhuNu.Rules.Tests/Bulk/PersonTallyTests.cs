using FsCheck.Xunit;
using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Bulk;

[Properties(Arbitrary = [typeof(Dates)], MaxTest = 150)]
public sealed class PersonTallyTests
{
    [Property]
    public void AnyWay_AnyRows_IsThePointwiseRules(TermDay day, int seed, ushort rows, bool settled, bool march)
    {
        // The numbers that come are small; blocks have 64 rows.
        var columns = Columns(day.Day, seed, rows * 37 % 500, settled, march);
        var naive = columns.Naive();

        Assert.Equal(naive, PersonColumns.Told(columns.ByColumns()));
        Assert.Equal(naive, PersonColumns.Told(BySpan(columns)));
        Assert.Equal(naive, PersonColumns.Told(OneByOne(columns)));
        Assert.Equal(rows * 37 % 500, columns.ByColumns().Rows);
    }

    [Property]
    public void Add_DatedRows_IsThePointwiseRules(TermDay day, int seed, bool settled, bool march)
    {
        var columns = Columns(day.Day, seed, 200, settled, march, oneInBroken: 0);
        var tally = columns.Empty();
        for (var row = 0; row < columns.Units.Length; row++)
        {
            var residence = new Residence(PersonColumns.ResidenceOf(columns.Residences[row])!, DayNumber.ToDay(columns.Since[row]));
            tally.Add(new DatedPerson(columns.Units[row], DayNumber.ToDay(columns.Births[row]), residence, PersonColumns.CategoryOf(columns.Categories[row])));
        }

        Assert.Equal(columns.Naive(), PersonColumns.Told(tally));
    }

    /// <summary>A database groups by unit, codes and the sides of the cut-offs; whoever stands for a group, the counts are those of the rows.</summary>
    [Property]
    public void Add_Groups_IsThePointwiseRulesOfTheirRows(TermDay day, int seed, bool settled, bool march)
    {
        var columns = Columns(day.Day, seed, 400, settled, march);
        var (adult, since, last) = (DayNumber.Of(columns.Rules.LatestAdultBirth), DayNumber.Of(columns.Rules.LatestSettledSince), DayNumber.Of(columns.Rules.Day));
        var tally = columns.Empty();
        foreach (var group in columns.Compact.GroupBy(row => (
            row.Unit,
            row.Residence,
            row.Category,
            row.BirthDay == DayNumber.Missing ? 0 : row.BirthDay <= adult ? 1 : 2,
            row.ResidentSince == DayNumber.Missing ? 0 : row.ResidentSince <= since ? 1 : row.ResidentSince <= last ? 2 : 3)))
        {
            tally.Add(group.Last(), group.LongCount());
        }

        Assert.Equal(columns.Naive(), PersonColumns.Told(tally));
        Assert.Equal(400, tally.Rows);
        Assert.Equal(tally.ToBytes(), PersonTally.FromBytes(tally.Rules, tally.Tree, tally.ToBytes()).ToBytes());
    }

    [Fact]
    public void Add_Groups_NoneAreNothingAndTooManyThrow()
    {
        var columns = Columns(new LocalDate(2024, 12, 31), 1, 1, false, false, oneInBroken: 0);
        var tally = columns.Empty();
        tally.Add(columns.Compact[0], 0);
        Assert.Equal(0, tally.Rows);

        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Add(columns.Compact[0], -1));
        tally.Add(columns.Compact[0], long.MaxValue);
        Assert.Throws<OverflowException>(() => tally.Add(columns.Compact[0], 1));
        Assert.Equal(long.MaxValue, tally.Rows);
    }

    /// <summary>Counts of 32 bits are filled up to any place before their end, then filled on in each way.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(200)]
    public void AnyWay_BeyondFourBillionOfOneKind_LosesNothing(int room)
    {
        var columns = Columns(new LocalDate(2024, 12, 31), 1, 1, false, false, oneInBroken: 0);
        var (adult, day) = (DayNumber.Of(columns.Rules.LatestAdultBirth), DayNumber.Of(columns.Rules.Day));
        var permanent = PersonCode.Of(ResidenceKind.Permanent);
        var category = PersonCode.Of(MemberCategory.All[3]);
        CompactPerson[] kinds = [new(2, adult, DayNumber.Missing, permanent, category), new(2, adult + 1, DayNumber.Missing, permanent, category), new(2, adult, day + 1, permanent, category)];
        foreach (var kind in kinds)
        {
            var rows = Enumerable.Repeat(kind, 100).ToArray();
            var (byRow, bySpan, byColumn) = (columns.Empty(), columns.Empty(), columns.Empty());
            byRow.Add(kind, uint.MaxValue - room);
            bySpan.Merge(byRow);
            byColumn.Merge(byRow);
            foreach (ref readonly var row in rows.AsSpan())
            {
                byRow.Add(in row);
            }

            bySpan.AddRange(rows);
            byColumn.AddColumns(Repeat(kind.Unit), Repeat(kind.BirthDay), Repeat(kind.Residence), Repeat(kind.ResidentSince), Repeat(kind.Category));

            Assert.Equal(uint.MaxValue - room + 100L, byRow.PresentAt(2) + byRow.UnderAge + byRow.NotPresent);
            Assert.Equal(byRow.PresentAt(2), byRow.MembersAt(2)[MemberCategory.All[3]]);
            AssertSame(byRow, bySpan);
            AssertSame(byRow, byColumn);
            Assert.Equal(byRow.ToBytes(), PersonTally.FromBytes(byRow.Rules, byRow.Tree, byRow.ToBytes()).ToBytes());
            bySpan.Merge(byRow);
            Assert.Equal(2 * (uint.MaxValue - room + 100L), bySpan.PresentAt(2) + bySpan.UnderAge + bySpan.NotPresent);
        }

        static T[] Repeat<T>(T value) => [.. Enumerable.Repeat(value, 100)];
    }

    /// <summary>Month ends and leap days of the whole term, whatever the reading: the compiled cut-offs are the rules'.</summary>
    [Fact]
    public void AddColumns_EveryDayOfTheTerm_IsThePointwiseRules()
    {
        for (var day = RuleSet.TermXIII.FirstDay; day <= RuleSet.TermXIII.LastDay; day = day.PlusDays(1))
        {
            var columns = Columns(day, day.GetHashCode(), 128, day.Day % 2 == 0, day.Month % 2 == 0);
            Assert.Equal(columns.Naive(), PersonColumns.Told(columns.ByColumns()));
        }
    }

    [Property]
    public void Merge_OfAnyParts_IsTheWhole(TermDay day, int seed, byte cut)
    {
        var columns = Columns(day.Day, seed, 300, true, false);
        var (first, second) = (columns.Empty(), columns.Empty(cut));
        first.AddRange(columns.Compact.AsSpan(0, cut));
        second.AddRange(columns.Compact.AsSpan(cut));
        second.Merge(first);

        AssertSame(columns.ByColumns(), second);
    }

    [Property]
    public void FromBytes_OfAnyTally_IsTheSame(TermDay day, int seed)
    {
        var columns = Columns(day.Day, seed, 200, false, false);
        var tally = columns.ByColumns();

        var read = PersonTally.FromBytes(tally.Rules, tally.Tree, tally.ToBytes());

        AssertSame(tally, read);
        Assert.Equal(tally.ToBytes(), read.ToBytes());
    }

    /// <summary>Whatever becomes of the bytes, they are read as what they say or refused.</summary>
    [Property]
    public void FromBytes_OfBrokenBytes_IsRefusedOrRead(int seed, ushort at, byte value, bool cuts)
    {
        var tally = Columns(new LocalDate(2024, 12, 31), seed, 100, false, false).ByColumns();
        var bytes = tally.ToBytes();
        bytes[at % bytes.Length] = value;
        var broken = cuts ? bytes[..(at % bytes.Length)] : bytes;

        var problem = Record.Exception(() => PersonTally.FromBytes(tally.Rules, tally.Tree, broken));

        Assert.True(problem is null or FormatException, problem?.ToString());
        Assert.False(cuts && problem is null);
    }

    [Fact]
    public void AddColumns_OnSeveralThreads_IsTheSameForAnyNumber()
    {
        var columns = new PersonColumns(5, 1_300_000, Rules(new LocalDate(2024, 12, 31), false, false), 4000);
        var one = columns.ByColumns();
        foreach (var threads in new[] { 1, 2, 3, 7 })
        {
            var tally = columns.Empty();
            tally.AddColumns(columns.Units.AsMemory(), columns.Births, columns.Residences, columns.Since, columns.Categories, threads);
            AssertSame(one, tally);
        }
    }

    [Fact]
    public void AddColumns_ReadableRows_AllocateNothing()
    {
        var columns = new PersonColumns(5, 100_000, Rules(new LocalDate(2024, 12, 31), false, false), 0);
        var (tally, rows) = (columns.Empty(), columns.Compact);
        AddAll();

        Assert.Equal(0, Allocated.By(AddAll));

        void AddAll()
        {
            tally.AddColumns(columns.Units, columns.Births, columns.Residences, columns.Since, columns.Categories);
            tally.AddRange(rows);
            foreach (ref readonly var row in rows.AsSpan())
            {
                tally.Add(in row);
            }
        }
    }

    [Fact]
    public void Rejected_ManyRows_NamesTheFirstOfThem()
    {
        var tally = new PersonTally(Rules(new LocalDate(2024, 12, 31), false, false), FlatTree.Of(1), firstRow: 1000);
        for (var row = 0; row < 100; row++)
        {
            tally.Add(new CompactPerson(row % 2, 0, 0, PersonCode.Of(ResidenceKind.Permanent), PersonCode.NoMember));
        }

        Assert.Equal(50, tally.Rejected[Rejection.UnknownUnit]);
        Assert.Equal(Enumerable.Range(0, RejectedRows.Named).Select(index => 1001L + (2 * index)), tally.Rejected.FirstRows(Rejection.UnknownUnit).AsEnumerable());
    }

    [Fact]
    public void Misuse_Throws()
    {
        var rules = Rules(new LocalDate(2024, 12, 31), false, false);
        var tally = new PersonTally(rules, FlatTree.Of(3));

        Assert.Throws<ArgumentException>(() => tally.AddColumns([1], [1, 2], [0], [0], [0]));
        Assert.Throws<ArgumentException>(() => tally.AddColumns(new int[1], new int[1], new byte[1], new int[1], new byte[2], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.AddColumns(new int[1], new int[1], new byte[1], new int[1], new byte[1], 0));
        Assert.Throws<ArgumentException>(() => tally.Merge(tally));
        Assert.Throws<ArgumentException>(() => tally.Merge(new PersonTally(rules, FlatTree.Of(4))));
        Assert.Throws<ArgumentException>(() => new PersonTally(RuleSet.TermXIII.AsOf(new LocalDate(2028, 1, 1)), FlatTree.Of(3, new LocalDate(2028, 1, 1))));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.PresentAt(3));
        Assert.Throws<FormatException>(() => PersonTally.FromBytes(rules, FlatTree.Of(4), tally.ToBytes()));
    }

    private static DayRules Rules(LocalDate day, bool settled, bool march) => (RuleSet.TermXIII with
    {
        Readings = Readings.Default with
        {
            SixMonthsAppliesTo = settled ? SixMonthsAppliesTo.PermanentAndTemporary : SixMonthsAppliesTo.TemporaryOnly,
            LeapDayBirthday = march ? LeapDayBirthday.Mar1 : LeapDayBirthday.Feb28,
        },
    }).AsOf(day);

    private static PersonColumns Columns(LocalDate day, int seed, int rows, bool settled, bool march, int oneInBroken = 40) =>
        new(seed, rows, Rules(day, settled, march), oneInBroken);

    private static PersonTally BySpan(PersonColumns columns)
    {
        var tally = columns.Empty();
        tally.AddRange(columns.Compact);
        return tally;
    }

    private static PersonTally OneByOne(PersonColumns columns)
    {
        var tally = columns.Empty();
        tally.AddRange(columns.Compact.AsEnumerable());
        return tally;
    }

    private static void AssertSame(PersonTally expected, PersonTally actual)
    {
        Assert.Equal(PersonColumns.Told(expected), PersonColumns.Told(actual));
        Assert.Equal((expected.Rows, expected.FirstRow), (actual.Rows, actual.FirstRow));
        Assert.All(Enum.GetValues<Rejection>(), reason => Assert.Equal(expected.Rejected.FirstRows(reason).AsEnumerable(), actual.Rejected.FirstRows(reason).AsEnumerable()));
    }
}
