using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Bulk;

/// <summary>What was never filled in, exchanged or looked up in vain is rejected; what was counted by other rules or on another tree is refused.</summary>
public sealed class BulkMisuseTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);
    private static readonly DayRules Rules = RuleSet.TermXIII.AsOf(Day);
    private static readonly UnitRegister Units = Register("00001", "00002");
    private static readonly UnitTree Tree = Units.AsOf(Day);
    private static readonly int Birth = DayNumber.Of(new LocalDate(1980, 1, 1));
    private static readonly byte Permanent = PersonCode.Of(ResidenceKind.Permanent);
    private static readonly byte Residential = PersonCode.Of(MemberCategory.Residential);

    public static TheoryData<string, int, int, int, int, int, Rejection> Persons() => new()
    {
        { "default", 0, 0, 0, 0, 0, Rejection.UnknownResidence },
        { "codes exchanged", 2, Birth, DayNumber.Missing, Residential, Permanent, Rejection.UnknownResidence },
        { "own numbers of a program", 2, Birth, DayNumber.Missing, 1, 1, Rejection.UnknownResidence },
        { "own number of a category", 2, Birth, DayNumber.Missing, Permanent, 7, Rejection.UnknownCategory },
        { "codes of events", 2, Birth, DayNumber.Missing, Permanent, EventCode.Of(MovementKind.Admitted), Rejection.UnknownCategory },
        { "a look-up in vain", NumberOf("99999"), Birth, DayNumber.Missing, Permanent, Residential, Rejection.UnknownUnit },
        { "no birth date", 2, DayNumber.Missing, DayNumber.Missing, Permanent, Residential, Rejection.MissingDate },
        { "a date never filled in", 2, DayNumber.Of(default(LocalDate)), DayNumber.Missing, Permanent, Residential, Rejection.MissingDate },
        { "a residence never filled in", 2, Birth, DayNumber.Of(default(LocalDate)), PersonCode.Of(ResidenceKind.Temporary), Residential, Rejection.MissingResidentSince },
    };

    [Theory]
    [MemberData(nameof(Persons))]
    public void PersonTally_WhatWasNeverMeant_IsRejected(string what, int unit, int birth, int since, int residence, int category, Rejection reason)
    {
        var row = new CompactPerson(unit, birth, since, (byte)residence, (byte)category);
        var (one, span, columns, group) = (new PersonTally(Rules, Tree), new PersonTally(Rules, Tree), new PersonTally(Rules, Tree), new PersonTally(Rules, Tree));
        one.Add(row);
        span.AddRange(Enumerable.Repeat(row, 64).ToArray());
        columns.AddColumns([.. Repeat(row.Unit)], [.. Repeat(row.BirthDay)], [.. Repeat(row.Residence)], [.. Repeat(row.ResidentSince)], [.. Repeat(row.Category)]);
        group.Add(row, 3);

        Assert.True(one.Rejected[reason] == 1, what);
        Assert.Equal((64, 64, 3), (span.Rejected[reason], columns.Rejected[reason], group.Rejected[reason]));
        Assert.All([one, span, columns, group], tally => Assert.Equal(tally.Rows, tally.Rejected.Total));

        static IEnumerable<T> Repeat<T>(T value) => Enumerable.Repeat(value, 64);
    }

    [Fact]
    public void PersonTally_DatedDefault_IsRejected()
    {
        var tally = new PersonTally(Rules, Tree);
        tally.Add(default(DatedPerson));
        tally.Add(new DatedPerson(2, new LocalDate(1980, 1, 1), new Residence(ResidenceKind.Temporary, default(LocalDate)), MemberCategory.Residential));

        Assert.Equal((1, 1, 2), (tally.Rejected[Rejection.MissingDate], tally.Rejected[Rejection.MissingResidentSince], tally.Rows));
    }

    [Fact]
    public void GrowthTally_WhatWasNeverMeant_IsRejected()
    {
        var tally = new GrowthTally(Rules, new LocalDate(2024, 1, 1), Tree);
        var (admitted, member, day) = (EventCode.Of(MovementKind.Admitted), EventCode.ClassOf(MemberCategory.Residential), DayNumber.Of(Day));
        tally.Add(default(CompactMovement));
        tally.Add(new CompactMovement(2, day, member, admitted));
        tally.Add(new CompactMovement(2, day, 0, 0));
        tally.Add(new CompactMovement(2, day, admitted, Residential));
        tally.Add(new CompactMovement(2, DayNumber.Of(default(LocalDate)), admitted, member));
        tally.Add(default(DatedMovement));
        tally.Add(new DatedMovement(2, default, MovementKind.Admitted, member));

        Assert.Equal((7, 7), (tally.Rows, tally.Rejected.Total));
        Assert.Equal((4, 1, 2), (tally.Rejected[Rejection.UnknownEvent], tally.Rejected[Rejection.UnknownCategory], tally.Rejected[Rejection.MissingDate]));
    }

    [Fact]
    public void Defaults_OfAnswers_AreNoAnswers()
    {
        Assert.DoesNotContain(default, Enum.GetValues<Outcome>());
        Assert.DoesNotContain(default, Enum.GetValues<Answer>());
        Assert.DoesNotContain(default, Enum.GetValues<Severity>());
        Assert.DoesNotContain(default, Enum.GetValues<PlanTarget>());
        Assert.Throws<ArgumentOutOfRangeException>(() => RateTargetSummary.Of(default));
        Assert.Equal(UnitTree.NoParent, NumberOf("99999"));
    }

    [Fact]
    public void MergeAndFromBytes_OfAnotherTree_AreRefused()
    {
        var other = Register("00000", "00001").AsOf(Day);
        Assert.Equal(Tree.Units.Length, other.Units.Length);
        var (persons, growth, index) = (new PersonTally(Rules, Tree), new GrowthTally(Rules, Day, Tree), new PersonIndex());
        var distinct = new DistinctTally(Tree, index);

        Assert.Throws<ArgumentException>(() => persons.Merge(new PersonTally(Rules, other)));
        Assert.Throws<ArgumentException>(() => growth.Merge(new GrowthTally(Rules, Day, other)));
        Assert.Throws<ArgumentException>(() => distinct.Merge(new DistinctTally(other, index)));
        Assert.Contains("tree", Assert.Throws<FormatException>(() => PersonTally.FromBytes(Rules, other, persons.ToBytes())).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => GrowthTally.FromBytes(Rules, Day, other, growth.ToBytes()));
        Assert.Throws<FormatException>(() => DistinctTally.FromBytes(other, index, distinct.ToBytes()));

        // The same register read once more has the same trees.
        var again = Register("00001", "00002").AsOf(Day);
        persons.Merge(PersonTally.FromBytes(Rules, again, persons.ToBytes()));
    }

    [Fact]
    public void MergeAndFromBytes_OfOtherRules_SayWhichReadingOrDay()
    {
        var other = (RuleSet.TermXIII with { Readings = Readings.Default with { SixMonthsAppliesTo = SixMonthsAppliesTo.PermanentAndTemporary } }).AsOf(Day);
        var younger = (RuleSet.TermXIII with { AdultYears = 16 }).AsOf(Day);
        var tally = new PersonTally(Rules, Tree);
        var before = Day.PlusDays(-1);

        Assert.Contains("SixMonthsAppliesTo", Assert.Throws<ArgumentException>(() => tally.Merge(new PersonTally(other, Tree))).Message, StringComparison.Ordinal);
        Assert.Contains("SixMonthsAppliesTo", Assert.Throws<FormatException>(() => PersonTally.FromBytes(other, Tree, tally.ToBytes())).Message, StringComparison.Ordinal);
        Assert.Contains("adultYears", Assert.Throws<FormatException>(() => PersonTally.FromBytes(younger, Tree, tally.ToBytes())).Message, StringComparison.Ordinal);
        Assert.Contains("2024-12-31", Assert.Throws<FormatException>(() => PersonTally.FromBytes(RuleSet.TermXIII.AsOf(before), Units.AsOf(before), tally.ToBytes())).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new PersonTally(Rules, Units.AsOf(before)));
    }

    [Fact]
    public void FromBytes_WithAnyBitFlipped_IsRefused()
    {
        var tally = new PersonTally(Rules, Tree);
        tally.Add(new CompactPerson(2, Birth, DayNumber.Missing, Permanent, Residential));
        var bytes = tally.ToBytes();
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            var flipped = bytes.ToArray();
            flipped[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<FormatException>(() => PersonTally.FromBytes(Rules, Tree, flipped));
        }
    }

    [Fact]
    public void DistinctTally_OfTwoIndexes_IsRefusedOrCountedById()
    {
        var (here, there) = (new PersonIndex(), new PersonIndex());
        var (ours, theirs) = (new DistinctTally(Tree, here), new DistinctTally(Tree, there));
        ours.AddIds([101, 102, 103], [2, 2, 2]);
        theirs.AddIds([201, 202, 103], [2, 2, 3]);

        Assert.Throws<ArgumentException>(() => ours.Merge(theirs));
        ours.Merge(DistinctTally.FromBytes(Tree, here, theirs.ToBytes()));

        Assert.Equal([5, 5, 5, 1], ours.RollUp());
    }

    [Fact]
    public void DistinctTally_APersonThatTheIndexNeverNumbered_IsRejected()
    {
        var tally = new DistinctTally(Tree, new PersonIndex());
        tally.Add(0, 2);

        Assert.Equal(1, tally.Rejected[Rejection.UnknownPerson]);
    }

    private static int NumberOf(string code)
    {
        Tree.TryGetNumber(code, out var number);
        return number;
    }

    private static UnitRegister Register(params string[] communes) => UnitRegister.Create(
    [
        new UnitRow("TW", Level.Central),
        new UnitRow("01", Level.Province) { Parent = "TW" },
        .. communes.Select(code => new UnitRow(code, Level.Commune) { Parent = "01", Kind = UnitKind.Xa }),
    ]);
}
