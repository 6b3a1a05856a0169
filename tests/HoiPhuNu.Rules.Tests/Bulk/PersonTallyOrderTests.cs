using FsCheck.Xunit;
using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Bulk;

/// <summary>Rows that come one at a time wait for each other; whatever else is done or asked meanwhile, nobody can tell.</summary>
[Properties(MaxTest = 100)]
public sealed class PersonTallyOrderTests
{
    private const int OtherWays = 8;

    [Property]
    public void AnyWaysAfterEachOther_AndQuestionsBetween_AreThePointwiseRules(int seed, bool settled)
    {
        var random = new Random(seed);
        var rules = (RuleSet.TermXIII with
        {
            Readings = Readings.Default with { SixMonthsAppliesTo = settled ? SixMonthsAppliesTo.PermanentAndTemporary : SixMonthsAppliesTo.TemporaryOnly },
        }).AsOf(new LocalDate(2024, 12, 31));
        var columns = new PersonColumns(seed, random.Next(3000), rules, oneInBroken: 200);
        var tally = columns.Empty();
        for (var done = 0; done < columns.Units.Length;)
        {
            var end = Math.Min(columns.Units.Length, done + random.Next(1, random.Next(2) == 0 ? 20 : 600));
            tally = Added(tally, random.Next(2) == 0 ? OtherWays : random.Next(OtherWays), columns, done, end);
            done = end;
            AssertAnswer(random.Next(12), tally, columns, done);
        }

        AssertAnswers(tally, columns, columns.Units.Length);
    }

    private static PersonTally Added(PersonTally tally, int way, PersonColumns columns, int from, int to)
    {
        var rows = columns.Compact[from..to];
        var part = columns.Empty(from);
        switch (way)
        {
            case 0:
                tally.AddRange(rows);
                break;
            case 1:
                tally.AddColumns(columns.Units.AsSpan()[from..to], columns.Births.AsSpan()[from..to], columns.Residences.AsSpan()[from..to], columns.Since.AsSpan()[from..to], columns.Categories.AsSpan()[from..to]);
                break;
            case 2:
                tally.AddColumns(columns.Units.AsMemory()[from..to], columns.Births.AsMemory()[from..to], columns.Residences.AsMemory()[from..to], columns.Since.AsMemory()[from..to], columns.Categories.AsMemory()[from..to], threads: 2);
                break;
            case 3:
                tally.AddRange(rows.AsEnumerable());
                break;
            case 4:
                Array.ForEach(rows, row => tally.Add(row, 1));
                break;
            case 5:
                Array.ForEach(rows, row => AddDated(tally, row));
                break;
            case 6:
                Array.ForEach(rows, row => part.Add(row));
                tally.Merge(part);
                break;
            case 7:
                Array.ForEach(rows, row => part.Add(row));
                part.Merge(tally);
                return PersonTally.FromBytes(tally.Rules, tally.Tree, part.ToBytes());
            default:
                Array.ForEach(rows, row => tally.Add(row));
                break;
        }

        return tally;
    }

    /// <summary>With her dates, where they and her codes have a meaning.</summary>
    private static void AddDated(PersonTally tally, CompactPerson row)
    {
        if (row.BirthDay == DayNumber.Missing || PersonColumns.ResidenceOf(row.Residence) is not { } kind || (row.Category != PersonCode.NoMember && PersonColumns.CategoryOf(row.Category) is null))
        {
            tally.Add(in row);
            return;
        }

        var residence = new Residence(kind, row.ResidentSince == DayNumber.Missing ? null : DayNumber.ToDay(row.ResidentSince));
        tally.Add(new DatedPerson(row.Unit, DayNumber.ToDay(row.BirthDay), residence, PersonColumns.CategoryOf(row.Category)));
    }

    private static void AssertAnswer(int question, PersonTally tally, PersonColumns columns, int rows)
    {
        switch (question)
        {
            case 0: AssertAnswers(tally, columns, rows); break;
            case 1: Assert.Equal(rows, tally.Rows); break;
            case 2: Assert.Equal(columns.RowsTold("under age", rows).Count, tally.UnderAge); break;
            case 3: Assert.Equal(columns.RowsTold("not present", rows).Count, tally.NotPresent); break;
            case 4: Assert.Equal(columns.RowsTold("3 no member", rows).Count, tally.PresentAt(3) - MemberCategory.All.Sum(category => tally.MembersAt(3)[category])); break;
        }
    }

    private static void AssertAnswers(PersonTally tally, PersonColumns columns, int rows)
    {
        Assert.All(
            Enum.GetValues<Rejection>(),
            reason => Assert.Equal(columns.RowsTold(reason.ToString(), rows).Take(RejectedRows.Named), tally.Rejected.FirstRows(reason).AsEnumerable()));
        Assert.Equal(columns.Naive(rows), PersonColumns.Told(tally));
        Assert.Equal((0, rows), (tally.FirstRow, tally.Rows));
        var whole = columns.Empty();
        whole.AddRange(columns.Compact.AsSpan(0, rows));
        Assert.Equal(whole.ToBytes(), tally.ToBytes());
    }
}
