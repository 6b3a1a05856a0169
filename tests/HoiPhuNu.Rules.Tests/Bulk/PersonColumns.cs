using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Bulk;

/// <summary>Random persons around the cut-off days, some of which cannot be read, and what the pointwise rules say of each.</summary>
internal sealed class PersonColumns
{
    public const int UnitCount = 7;

    public PersonColumns(int seed, int rows, DayRules rules, int oneInBroken = 40)
    {
        Rules = rules;
        var random = new Random(seed);
        (Units, Births, Since, Residences, Categories) = (new int[rows], new int[rows], new int[rows], new byte[rows], new byte[rows]);
        int[] births = [.. Around(rules.LatestAdultBirth!.Value), .. Around(new LocalDate(1960, 2, 29)), .. Around(rules.Day)];
        int[] since = [.. Around(rules.LatestSettledSince!.Value), .. Around(rules.Day), .. Around(new LocalDate(2000, 1, 1)), DayNumber.Missing];
        for (var row = 0; row < rows; row++)
        {
            bool Breaks() => oneInBroken > 0 && random.Next(oneInBroken) == 0;
            Units[row] = Breaks() ? Pick(random, UnitCount, -1, int.MinValue, int.MaxValue) : random.Next(UnitCount);
            Births[row] = Breaks() ? DayNumber.Missing : Pick(random, births);
            Residences[row] = (byte)(Breaks() ? Pick(random, 0, 3, 35, 64, 255) : PersonCode.Of(ResidenceKind.All[random.Next(3)]));
            Since[row] = Pick(random, since);
            if (Since[row] == DayNumber.Missing && oneInBroken == 0)
            {
                Since[row] = DayNumber.Of(rules.Day);
            }

            Categories[row] = (byte)(Breaks() ? Pick(random, 0, 7, 32, 72, 255) : CategoryCode(random.Next(8)));
        }
    }

    public DayRules Rules { get; }

    public int[] Units { get; }

    public int[] Births { get; }

    public int[] Since { get; }

    public byte[] Residences { get; }

    public byte[] Categories { get; }

    public CompactPerson[] Compact => [.. Units.Select((unit, row) => new CompactPerson(unit, Births[row], Since[row], Residences[row], Categories[row]))];

    public PersonTally Empty(long firstRow = 0) => new(Rules, FlatTree.Of(UnitCount, Rules.Day), firstRow);

    /// <summary>The code of a category by its place; of a woman who is no member after the last.</summary>
    public static byte CategoryCode(int place) => place == MemberCategory.All.Length ? PersonCode.NoMember : PersonCode.Of(MemberCategory.All[place]);

    /// <summary>The residence of a code; <see langword="null"/> where there is none.</summary>
    public static ResidenceKind? ResidenceOf(byte code) => ResidenceKind.All.FirstOrDefault(kind => PersonCode.Of(kind) == code);

    /// <summary>The category of a code; <see langword="null"/> where there is none.</summary>
    public static MemberCategory? CategoryOf(byte code) => MemberCategory.All.FirstOrDefault(category => PersonCode.Of(category) == code);

    public PersonTally ByColumns()
    {
        var tally = Empty();
        tally.AddColumns(Units, Births, Residences, Since, Categories);
        return tally;
    }

    /// <summary>Row by row, as the rulebook has it.</summary>
    public Dictionary<string, long> Naive() => Naive(Units.Length);

    /// <summary>The same of the first rows.</summary>
    public Dictionary<string, long> Naive(int rows)
    {
        var counts = new Dictionary<string, long>();
        for (var row = 0; row < rows; row++)
        {
            var told = TellOf(row);
            counts[told] = counts.GetValueOrDefault(told) + 1;
        }

        return counts;
    }

    /// <summary>Which of the first rows are of a kind.</summary>
    public List<long> RowsTold(string told, int rows) => [.. Enumerable.Range(0, rows).Where(row => TellOf(row) == told).Select(row => (long)row)];

    public static Dictionary<string, long> Told(PersonTally tally)
    {
        var counts = new Dictionary<string, long> { ["under age"] = tally.UnderAge, ["not present"] = tally.NotPresent };
        for (var unit = 0; unit < UnitCount; unit++)
        {
            foreach (var category in MemberCategory.All)
            {
                counts[$"{unit} {category}"] = tally.MembersAt(unit)[category];
            }

            counts[$"{unit} no member"] = tally.PresentAt(unit) - MemberCategory.All.Sum(category => tally.MembersAt(unit)[category]);
        }

        foreach (var reason in Enum.GetValues<Rejection>())
        {
            counts[reason.ToString()] = tally.Rejected[reason];
        }

        return counts.Where(count => count.Value != 0).ToDictionary();
    }

    private string TellOf(int row)
    {
        if (Units[row] is < 0 or >= UnitCount)
        {
            return "UnknownUnit";
        }

        if (ResidenceOf(Residences[row]) is not { } kind)
        {
            return "UnknownResidence";
        }

        if (Categories[row] != PersonCode.NoMember && CategoryOf(Categories[row]) is null)
        {
            return "UnknownCategory";
        }

        if (Births[row] == DayNumber.Missing)
        {
            return "MissingDate";
        }

        var residence = new Residence(kind, Since[row] == DayNumber.Missing ? null : DayNumber.ToDay(Since[row]));
        var present = Rules.IsPresent(residence);
        return present == Answer.CannotTell ? "MissingResidentSince"
            : Rules.IsAdult(BirthDate.OfDay(DayNumber.ToDay(Births[row]))) == Answer.No ? "under age"
            : present == Answer.No ? "not present"
            : Categories[row] == PersonCode.NoMember ? $"{Units[row]} no member"
            : $"{Units[row]} {CategoryOf(Categories[row])}";
    }

    private static IEnumerable<int> Around(LocalDate day) => Enumerable.Range(-3, 7).Select(offset => DayNumber.Of(day.PlusDays(offset)));

    private static int Pick(Random random, params int[] values) => values[random.Next(values.Length)];
}
