using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace HoiPhuNu.Rules.Embedding.Tests.Examples;

/// <summary>The database groups people who are alike, the library judges each group: not one rule is written in SQL.</summary>
internal sealed class MemberDatabase(DbContextOptions<MemberDatabase> options) : DbContext(options)
{
    /// <summary>Women present and members, by commune and category.</summary>
    public PersonTally CountPeople(DayRules rules, UnitRegister units)
    {
        // The library computes the cut-off days. In SQL, the day minus six months or 18 years would be wrong at the end of a month (TIME-3).
        var day = rules.Day.ToDateOnly();
        var adult = rules.LatestAdultBirth!.Value.ToDateOnly();
        var settled = rules.LatestSettledSince!.Value.ToDateOnly();
        var groups = Database.SqlQuery<PersonGroup>(
            $"""
            SELECT commune AS "Commune", residence AS "Residence", category AS "Category",
                   max(birth_date) AS "BirthDate", max(resident_since) AS "ResidentSince", count(*) AS "Persons"
            FROM person
            GROUP BY commune, residence, category, birth_date <= {adult}, resident_since <= {settled}, resident_since <= {day}
            """);

        var tree = units.AsOf(rules.Day);
        var codes = new DatabaseCodes(units, tree);
        var tally = new PersonTally(rules, tree);
        foreach (var group in groups)
        {
            tally.Add(
                new CompactPerson(
                    codes.Unit(group.Commune),
                    DatabaseCodes.Day(group.BirthDate),
                    DatabaseCodes.Day(group.ResidentSince),
                    DatabaseCodes.Residence(group.Residence),
                    DatabaseCodes.Category(group.Category)),
                group.Persons);
        }

        return tally;
    }

    /// <summary>Growth of a period, by commune. The same event recorded twice counts once (NET-6).</summary>
    public GrowthTally CountGrowth(DayRules rules, LocalDate from, UnitRegister units)
    {
        var (first, last) = (from.ToDateOnly(), rules.Day.ToDateOnly());
        var groups = Database.SqlQuery<MovementGroup>(
            $"""
            SELECT commune AS "Commune", event AS "Event", category AS "Category", club_level AS "ClubLevel", day AS "Day", count(*) AS "Events"
            FROM (SELECT DISTINCT ON (person_id, commune, day, event) * FROM movement ORDER BY person_id, commune, day, event, id) AS once
            WHERE day BETWEEN {first} AND {last} OR day IS NULL
            GROUP BY commune, event, category, club_level, day
            """);

        var tree = units.AsOf(rules.Day);
        var codes = new DatabaseCodes(units, tree);
        var tally = new GrowthTally(rules, from, tree);
        foreach (var group in groups)
        {
            tally.Add(
                new CompactMovement(
                    codes.Unit(group.Commune, group.Day is { } date ? LocalDate.FromDateOnly(date) : rules.Day),
                    DatabaseCodes.Day(group.Day),
                    DatabaseCodes.Event(group.Event),
                    DatabaseCodes.MemberClass(group.Category, group.ClubLevel)),
                group.Events);
        }

        return tally;
    }

    /// <summary>Distinct branch heads, where they hold their posts as of the day. Persons do not add up, so pairs are fetched, each once (TRN-2).</summary>
    public DistinctTally CountBranchHeads(LocalDate asOf, UnitRegister units)
    {
        var day = asOf.ToDateOnly();
        var pairs = Database.SqlQuery<PersonInUnit>(
            $"""
            SELECT DISTINCT person_id AS "Person", commune AS "Commune"
            FROM post
            WHERE kind = 'branch_head' AND held_from <= {day} AND (held_until IS NULL OR {day} < held_until)
            """);

        var tree = units.AsOf(asOf);
        var codes = new DatabaseCodes(units, tree);
        var persons = new PersonIndex();
        var tally = new DistinctTally(tree, persons);
        foreach (var pair in pairs)
        {
            tally.Add(persons.NumberOf(pair.Person), codes.Unit(pair.Commune));
        }

        return tally;
    }

    private sealed record PersonGroup(string? Commune, string? Residence, string? Category, DateOnly? BirthDate, DateOnly? ResidentSince, long Persons);

    private sealed record MovementGroup(string? Commune, string? Event, string? Category, string? ClubLevel, DateOnly? Day, long Events);

    private sealed record PersonInUnit(long Person, string? Commune);
}
