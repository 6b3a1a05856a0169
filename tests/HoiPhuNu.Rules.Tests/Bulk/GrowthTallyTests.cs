using FsCheck.Xunit;
using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Bulk;

[Properties(MaxTest = 150)]
public sealed class GrowthTallyTests
{
    private const int UnitCount = 5;
    private static readonly LocalDate From = new(2024, 1, 1);
    private static readonly LocalDate To = new(2024, 12, 31);
    private static readonly byte[] Classes = [.. MemberCategory.All.Select(category => EventCode.ClassOf(category, category == MemberCategory.Club ? Level.Commune : null)), EventCode.SuperiorClub];
    private static readonly UnitTree Tree = FlatTree.Of(UnitCount, To);

    [Property]
    public void AnyWay_AnyRows_IsTheNaiveNetting(int seed, ushort count, bool superiorClubs, bool baseClubs, bool ignored)
    {
        // The numbers that come are small; blocks have 64 rows.
        var rows = Rows(seed, count * 37 % 400);
        var rules = Rules(superiorClubs, baseClubs, ignored);
        var naive = Enumerable.Range(0, UnitCount).Select(unit => Naive(rows.Where(row => row.Unit == unit), rules)).ToList();
        var (columns, spans, single) = (new GrowthTally(rules, From, Tree), new GrowthTally(rules, From, Tree), new GrowthTally(rules, From, Tree));

        AddColumns(columns, rows);
        spans.AddRange(rows);
        Array.ForEach(rows, row => single.Add(row));

        var enumerated = new GrowthTally(rules, From, Tree);
        enumerated.AddRange(rows.AsEnumerable());

        foreach (var tally in new[] { columns, spans, single, enumerated })
        {
            Assert.Equal(naive, Enumerable.Range(0, UnitCount).Select(tally.TermsAt));
            var broken = rows.Count(row => !IsReadable(row));
            Assert.Equal((rows.Length, broken), (tally.Rows, tally.Rejected.Total));
            Assert.Equal(rows.Count(row => IsReadable(row) && !IsInPeriod(row)), tally.OutsidePeriod);
            Assert.Equal(rows.Count(row => IsReadable(row) && IsInPeriod(row) && !InGrowth(row, rules)), tally.OutsideGrowth);
            Assert.All(Enum.GetValues<Rejection>(), reason => Assert.Equal(columns.Rejected.FirstRows(reason).AsEnumerable(), tally.Rejected.FirstRows(reason).AsEnumerable()));
        }
    }

    /// <summary>Rows that come one at a time wait for each other; whatever else is done or asked meanwhile, nobody can tell.</summary>
    [Property]
    public void AnyWaysAfterEachOther_AndQuestionsBetween_AreTheNaiveNetting(int seed)
    {
        var random = new Random(seed);
        var (rows, rules) = (Rows(seed, random.Next(3000)), Rules(true, true, false));
        var tally = new GrowthTally(rules, From, Tree);
        for (var done = 0; done < rows.Length;)
        {
            var end = Math.Min(rows.Length, done + random.Next(1, random.Next(2) == 0 ? 20 : 600));
            tally = Added(tally, random.Next(2) == 0 ? 8 : random.Next(8), rows[done..end], done);
            done = end;
            switch (random.Next(12))
            {
                case 0: AssertAnswers(tally, rows[..done]); break;
                case 1: Assert.Equal(done, tally.Rows); break;
                case 2: Assert.Equal(rows[..done].Count(row => IsReadable(row) && !IsInPeriod(row)), tally.OutsidePeriod); break;
                case 3: Assert.Equal(rows[..done].Count(row => IsReadable(row) && IsInPeriod(row) && !InGrowth(row, rules)), tally.OutsideGrowth); break;
                case 4: Assert.Equal(Naive(rows[..done].Where(row => row.Unit == 2), rules), tally.TermsAt(2)); break;
            }
        }

        AssertAnswers(tally, rows);
    }

    [Property]
    public void Add_DatedRows_IsTheSame(int seed)
    {
        var rows = Rows(seed, 200).Where(row => IsReadable(row)).ToArray();
        var rules = Rules(true, true, false);
        var (compact, dated) = (new GrowthTally(rules, From, Tree), new GrowthTally(rules, From, Tree));
        compact.AddRange(rows);
        dated.AddRange(rows.Select(row => new DatedMovement(row.Unit, DayNumber.ToDay(row.Day), KindOf(row), row.MemberClass)).ToArray());

        Assert.Equal(compact.ToBytes(), dated.ToBytes());
    }

    [Property]
    public void MergeAndBytes_OfAnyParts_AreTheWhole(int seed, byte cut)
    {
        var rows = Rows(seed, 300);
        var rules = Rules(true, false, false);
        var (whole, first, second) = (new GrowthTally(rules, From, Tree), new GrowthTally(rules, From, Tree), new GrowthTally(rules, From, Tree, cut));
        AddColumns(whole, rows);
        AddColumns(first, rows[..cut]);
        AddColumns(second, rows[cut..]);

        second.Merge(GrowthTally.FromBytes(rules, From, Tree, first.ToBytes()));

        Assert.Equal(whole.ToBytes(), second.ToBytes());
    }

    [Property]
    public void FromBytes_OfBrokenBytes_IsRefusedOrRead(int seed, ushort at, byte value)
    {
        var rules = Rules(true, true, false);
        var tally = new GrowthTally(rules, From, Tree);
        AddColumns(tally, Rows(seed, 60));
        var bytes = tally.ToBytes();
        bytes[at % bytes.Length] = value;

        var problem = Record.Exception(() => GrowthTally.FromBytes(rules, From, Tree, bytes));

        Assert.True(problem is null or FormatException, problem?.ToString());
    }

    [Fact]
    public void Add_Groups_IsTheTallyOfTheirRows()
    {
        var rows = Rows(11, 5_000);
        var (byRow, byGroup) = (new GrowthTally(Rules(true, true, false), From, Tree), new GrowthTally(Rules(true, true, false), From, Tree));
        byRow.AddRange(rows);
        foreach (var group in rows.GroupBy(row => (row.Unit, row.Event, row.MemberClass, row.Day == DayNumber.Missing ? 0 : IsInPeriod(row) ? 1 : 2)))
        {
            byGroup.Add(group.Last(), group.LongCount());
        }

        Assert.Equal(Enumerable.Range(0, UnitCount).Select(byRow.TermsAt), Enumerable.Range(0, UnitCount).Select(byGroup.TermsAt));
        Assert.Equal((byRow.Rows, byRow.OutsidePeriod, byRow.OutsideGrowth), (byGroup.Rows, byGroup.OutsidePeriod, byGroup.OutsideGrowth));
        Assert.All(Enum.GetValues<Rejection>(), reason => Assert.Equal(byRow.Rejected[reason], byGroup.Rejected[reason]));
        Assert.Throws<ArgumentOutOfRangeException>(() => byGroup.Add(rows[0], -1));
    }

    /// <summary>Counts of 32 bits are filled up to any place before their end, then filled on in each way.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1499)]
    [InlineData(1500)]
    [InlineData(5000)]
    public void AnyWay_BeyondFourBillionOfOneKind_LosesNothing(int room)
    {
        var rules = Rules(true, true, false);
        foreach (var day in new[] { DayNumber.Of(From), DayNumber.Of(From) - 1 })
        {
            var kind = new CompactMovement(1, day, EventCode.Of(MovementKind.Admitted), EventCode.ClassOf(MemberCategory.Residential));
            var rows = Enumerable.Repeat(kind, 1500).ToArray();
            var (byRow, bySpan, byColumn) = (new GrowthTally(rules, From, Tree), new GrowthTally(rules, From, Tree), new GrowthTally(rules, From, Tree));
            byRow.Add(kind, uint.MaxValue - room);
            bySpan.Merge(byRow);
            byColumn.Merge(byRow);
            foreach (ref readonly var row in rows.AsSpan())
            {
                byRow.Add(in row);
            }

            bySpan.AddRange(rows);
            AddColumns(byColumn, rows);

            Assert.Equal(uint.MaxValue - room + 1500L, byRow.TermsAt(1).Admitted + byRow.OutsidePeriod);
            Assert.Equal(byRow.ToBytes(), bySpan.ToBytes());
            Assert.Equal(byRow.ToBytes(), byColumn.ToBytes());
            Assert.Equal(byRow.ToBytes(), GrowthTally.FromBytes(rules, From, Tree, byRow.ToBytes()).ToBytes());
        }
    }

    [Fact]
    public void AddColumns_OnSeveralThreads_IsTheSameForAnyNumber()
    {
        var rows = Rows(9, 1_200_000);
        var rules = Rules(true, true, false);
        var one = new GrowthTally(rules, From, Tree);
        AddColumns(one, rows);
        foreach (var threads in new[] { 1, 2, 5 })
        {
            var tally = new GrowthTally(rules, From, Tree);
            tally.AddColumns(Column(rows, row => row.Unit), Column(rows, row => row.Day), Column(rows, row => row.Event), Column(rows, row => row.MemberClass), threads);
            Assert.Equal(one.ToBytes(), tally.ToBytes());
        }
    }

    [Fact]
    public void AddColumns_ReadableRows_AllocateNothing()
    {
        var rows = Rows(9, 50_000).Where(row => IsReadable(row)).ToArray();
        var tally = new GrowthTally(Rules(true, true, false), From, Tree);
        var (units, days, events, classes) = (Column(rows, row => row.Unit), Column(rows, row => row.Day), Column(rows, row => row.Event), Column(rows, row => row.MemberClass));
        AddAll();

        Assert.Equal(0, Allocated.By(AddAll));

        void AddAll()
        {
            tally.AddColumns(units, days, events, classes);
            tally.AddRange(rows);
            foreach (ref readonly var row in rows.AsSpan())
            {
                tally.Add(in row);
            }
        }
    }

    [Fact]
    public void RollUp_ATree_IsTheSumOfAllBelow()
    {
        var tree = Growth.MovementSample.Tree;
        var tally = new GrowthTally(RuleSet.TermXIII.AsOf(tree.Day), new LocalDate(2025, 1, 1), tree);
        for (var unit = 0; unit < tree.Units.Length; unit++)
        {
            tally.Add(new CompactMovement(unit, DayNumber.Of(tree.Day), EventCode.Of(MovementKind.Admitted), EventCode.ClassOf(MemberCategory.Residential)));
        }

        var terms = tally.RollUp();

        Assert.Equal(tree.Units.Length, terms[0].Admitted);
        Assert.Equal(1, terms[^1].Admitted);
    }

    [Fact]
    public void Misuse_Throws()
    {
        var rules = Rules(true, true, false);
        var tally = new GrowthTally(rules, From, Tree);

        Assert.Throws<ArgumentException>(() => tally.AddColumns([1], [1, 2], [0], [0]));
        Assert.Throws<ArgumentException>(() => new GrowthTally(rules, To.PlusDays(1), Tree));
        Assert.Throws<ArgumentException>(() => tally.Merge(new GrowthTally(rules, From.PlusDays(1), Tree)));
        Assert.Throws<ArgumentException>(() => EventCode.ClassOf(MemberCategory.Club));
    }

    private static GrowthTally Added(GrowthTally tally, int way, CompactMovement[] rows, int first)
    {
        var part = new GrowthTally(tally.Rules, From, Tree, first);
        switch (way)
        {
            case 0: tally.AddRange(rows); break;
            case 1: AddColumns(tally, rows); break;
            case 2: tally.AddColumns(Column(rows, row => row.Unit), Column(rows, row => row.Day), Column(rows, row => row.Event), Column(rows, row => row.MemberClass), 2); break;
            case 3: tally.AddRange(rows.AsEnumerable()); break;
            case 4: Array.ForEach(rows, row => tally.Add(row, 1)); break;
            case 5: Array.ForEach(rows, row => AddDated(tally, row)); break;
            case 6:
                Array.ForEach(rows, row => part.Add(row));
                tally.Merge(part);
                break;
            case 7:
                Array.ForEach(rows, row => part.Add(row));
                part.Merge(tally);
                return GrowthTally.FromBytes(tally.Rules, From, Tree, part.ToBytes());
            default: Array.ForEach(rows, row => tally.Add(row)); break;
        }

        return tally;
    }

    /// <summary>With its date, where that has a meaning.</summary>
    private static void AddDated(GrowthTally tally, CompactMovement row)
    {
        if (row.Day == DayNumber.Missing)
        {
            tally.Add(in row);
            return;
        }

        tally.Add(new DatedMovement(row.Unit, DayNumber.ToDay(row.Day), KindOf(row), row.MemberClass));
    }

    private static void AssertAnswers(GrowthTally tally, CompactMovement[] rows)
    {
        (Rejection Reason, Func<CompactMovement, bool> Is)[] problems =
        [
            (Rejection.UnknownUnit, row => row.Unit >= UnitCount),
            (Rejection.UnknownEvent, row => row.Unit < UnitCount && KindOf(row) is null),
            (Rejection.UnknownCategory, row => row.Unit < UnitCount && KindOf(row) is not null && !IsClass(row)),
            (Rejection.MissingDate, row => row.Unit < UnitCount && KindOf(row) is not null && IsClass(row) && row.Day == DayNumber.Missing),
        ];
        Assert.All(problems, problem => Assert.Equal(
            Enumerable.Range(0, rows.Length).Where(row => problem.Is(rows[row])).Select(row => (long)row).Take(RejectedRows.Named), tally.Rejected.FirstRows(problem.Reason).AsEnumerable()));
        Assert.Equal(Enumerable.Range(0, UnitCount).Select(unit => Naive(rows.Where(row => row.Unit == unit), tally.Rules)), Enumerable.Range(0, UnitCount).Select(tally.TermsAt));
        Assert.Equal((0, rows.Length), (tally.FirstRow, tally.Rows));
        var whole = new GrowthTally(tally.Rules, From, Tree);
        whole.AddRange(rows);
        Assert.Equal(whole.ToBytes(), tally.ToBytes());
    }

    private static T[] Column<T>(CompactMovement[] rows, Func<CompactMovement, T> field) => [.. rows.Select(field)];

    private static void AddColumns(GrowthTally tally, CompactMovement[] rows) =>
        tally.AddColumns(Column(rows, row => row.Unit), Column(rows, row => row.Day), Column(rows, row => row.Event), Column(rows, row => row.MemberClass));

    private static DayRules Rules(bool superiorClubs, bool baseClubs, bool ignored) => (RuleSet.TermXIII with
    {
        Readings = Readings.Default with { SuperiorClubsInGrowth = superiorClubs, BaseClubsInGrowth = baseClubs, ArrivalsCount = ignored ? ArrivalsCount.Ignored : ArrivalsCount.AsIncrease },
    }).AsOf(To);

    private static CompactMovement[] Rows(int seed, int count)
    {
        var random = new Random(seed);
        var days = new[] { From, To }.SelectMany(edge => Enumerable.Range(-2, 5).Select(offset => DayNumber.Of(edge.PlusDays(offset)))).Append(DayNumber.Of(new LocalDate(2024, 6, 1))).ToArray();
        return
        [
            .. Enumerable.Range(0, count).Select(_ => new CompactMovement(
                random.Next(60) == 0 ? UnitCount : random.Next(UnitCount),
                random.Next(60) == 0 ? DayNumber.Missing : days[random.Next(days.Length)],
                (byte)(random.Next(60) == 0 ? Pick(random, 0, 7, 103, 128) : EventCode.Of(MovementKind.All[random.Next(7)])),
                (byte)(random.Next(60) == 0 ? Pick(random, 0, 7, 96, 136) : Classes[random.Next(8)]))),
        ];
    }

    private static bool IsReadable(CompactMovement row) => row.Unit < UnitCount && row.Day != DayNumber.Missing && KindOf(row) is not null && IsClass(row);

    private static bool IsInPeriod(CompactMovement row) => DayNumber.ToDay(row.Day) is var day && From <= day && day <= To;

    private static bool InGrowth(CompactMovement row, DayRules rules) => Array.IndexOf(Classes, row.MemberClass) switch
    {
        0 => true,
        1 => rules.Rules.Readings.BaseClubsInGrowth,
        7 => rules.Rules.Readings.SuperiorClubsInGrowth,
        _ => false,
    };

    private static MovementKind? KindOf(CompactMovement row) => MovementKind.All.FirstOrDefault(kind => EventCode.Of(kind) == row.Event);

    private static bool IsClass(CompactMovement row) => Classes.Contains(row.MemberClass);

    private static int Pick(Random random, params int[] values) => values[random.Next(values.Length)];

    /// <summary>Section 5 of the rulebook, event by event.</summary>
    private static GrowthTerms Naive(IEnumerable<CompactMovement> rows, DayRules rules)
    {
        var arrivals = rules.Rules.Readings.ArrivalsCount == ArrivalsCount.AsIncrease ? 1 : 0;
        long admitted = 0, movedIn = 0, left = 0, died = 0, movedOut = 0, club = 0, changes = 0;
        foreach (var row in rows.Where(row => IsReadable(row) && IsInPeriod(row) && InGrowth(row, rules)))
        {
            switch (KindOf(row)!.Code, row.MemberClass == EventCode.SuperiorClub)
            {
                case ("category_in", _): changes++; break;
                case ("category_out", _): changes--; break;
                case ("admitted", true): club++; break;
                case ("moved_in", true): club += arrivals; break;
                case (_, true): club--; break;
                case ("admitted", _): admitted++; break;
                case ("moved_in", _): movedIn++; break;
                case ("left", _): left++; break;
                case ("died", _): died++; break;
                default: movedOut++; break;
            }
        }

        return new GrowthTerms(admitted, movedIn, left, died, movedOut, club, changes);
    }
}
