using System.Data;
using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Embedding.Tests.Examples;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Embedding.Tests;

/// <summary>Random people whose days lie around the cut-off days, some of them unreadable.</summary>
internal sealed record PersonData(string? Commune, DateOnly? BirthDate, string? Residence, DateOnly? ResidentSince, string? Category)
{
    private static readonly string?[] Residences = ["permanent", "permanent", "temporary", "temporary", "temporary", "none", "none of ours"];
    private static readonly string?[] Categories = [null, null, "residential", "residential", "club", "special", "trade_union", "honorary", "none of ours"];

    public static PersonData[] Around(DayRules rules, int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => new PersonData(
            Pick(SampleRegister.Codes),
            random.Next(40) == 0 ? null : Near(rules.LatestAdultBirth!.Value, new LocalDate(1960, 2, 29)),
            Pick(Residences),
            random.Next(6) == 0 ? null : Near(rules.LatestSettledSince!.Value, rules.Day),
            Pick(Categories)))];

        T Pick<T>(T[] values) => values[random.Next(values.Length)];

        DateOnly Near(params LocalDate[] days) => Pick(days).PlusDays(random.Next(9) - 4).ToDateOnly();
    }

    /// <summary>One by one, by the library alone.</summary>
    public static PersonTally Count(IEnumerable<PersonData> people, DayRules rules)
    {
        var tree = SampleRegister.Units.AsOf(rules.Day);
        var tally = new PersonTally(rules, tree);
        tally.AddRange(Compact(people, rules));
        return tally;
    }

    public static IEnumerable<CompactPerson> Compact(IEnumerable<PersonData> people, DayRules rules)
    {
        var codes = new DatabaseCodes(SampleRegister.Units, SampleRegister.Units.AsOf(rules.Day));
        return people.Select(person => new CompactPerson(
            codes.Unit(person.Commune),
            DatabaseCodes.Day(person.BirthDate),
            DatabaseCodes.Day(person.ResidentSince),
            DatabaseCodes.Residence(person.Residence),
            DatabaseCodes.Category(person.Category)));
    }

    public static DataTable Table(IEnumerable<PersonData> people)
    {
        var table = new DataTable();
        table.Columns.Add("commune", typeof(string));
        table.Columns.Add("birth_date", typeof(DateOnly));
        table.Columns.Add("residence", typeof(string));
        table.Columns.Add("resident_since", typeof(DateOnly));
        table.Columns.Add("category", typeof(string));
        foreach (var person in people)
        {
            table.Rows.Add(person.Commune, person.BirthDate, person.Residence, person.ResidentSince, person.Category);
        }

        return table;
    }

    /// <summary>All that a tally says, without the positions of rejected rows, which groups have not.</summary>
    public static string[] Told(PersonTally tally) =>
    [
        $"{tally.Rows} rows, under age {tally.UnderAge}, not present {tally.NotPresent}",
        .. Enumerable.Range(0, tally.Tree.Units.Length).Select(unit => $"{unit}: {tally.PresentAt(unit)} {tally.MembersAt(unit)}"),
        .. Enum.GetValues<Rejection>().Select(reason => $"{reason}: {tally.Rejected[reason]}"),
    ];
}
