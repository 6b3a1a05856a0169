using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Embedding.Tests.Examples;
using HoiPhuNu.Rules.RuleBook;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;

namespace HoiPhuNu.Rules.Embedding.Tests;

/// <summary>What the database groups and the library judges is what the library counts row by row, at month ends and leap days above all.</summary>
public sealed class MemberDatabaseTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private static readonly LocalDate[] Days = [new(2022, 2, 28), new(2024, 2, 29), new(2024, 8, 31), new(2024, 12, 31), new(2025, 2, 28)];

    [PostgresFact]
    public void CountPeople_OnEveryDayAndReading_IsTheTallyOfTheRows()
    {
        using var connection = Open();
        Execute(connection, "CREATE TEMP TABLE person (commune text, birth_date date, residence text, resident_since date, category text)");
        using var database = Database(connection);
        foreach (var rules in Days.SelectMany(AllReadings))
        {
            var people = PersonData.Around(rules, 3_000, seed: rules.Day.DayOfYear);
            Fill(connection, people);
            using var command = new NpgsqlCommand("SELECT commune, birth_date, residence, resident_since, category FROM person", connection);
            using var reader = command.ExecuteReader();
            var streamed = PeopleReader.Count(reader, rules, SampleRegister.Units);
            reader.Close();

            var expected = PersonData.Told(PersonData.Count(people, rules));
            Assert.Equal(expected, PersonData.Told(streamed));
            Assert.Equal(expected, PersonData.Told(database.CountPeople(rules, SampleRegister.Units)));
        }
    }

    /// <summary>Shows that the days above tell the two apart: what looks simpler in SQL is another rule.</summary>
    [PostgresFact]
    public void CutOffs_ComputedInSql_AreOthers()
    {
        using var connection = Open();
        var rules = RuleSet.TermXIII.AsOf(new LocalDate(2025, 2, 28));
        using var command = new NpgsqlCommand("SELECT ($1 - interval '6 months')::date, ($1 - interval '18 years')::date", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = rules.Day.ToDateOnly() });
        using var reader = command.ExecuteReader();
        reader.Read();

        Assert.Equal((new DateOnly(2024, 8, 28), new LocalDate(2024, 8, 31)), (reader.GetFieldValue<DateOnly>(0), rules.LatestSettledSince!.Value));
    }

    [PostgresFact]
    public void CountGrowth_OfEventsSomeRecordedTwice_IsTheTallyOfEachOnce()
    {
        var rules = RuleSet.TermXIII.AsOf(new LocalDate(2024, 12, 31));
        var from = new LocalDate(2024, 1, 1);
        var tree = SampleRegister.Units.AsOf(rules.Day);
        var codes = new DatabaseCodes(SampleRegister.Units, tree);
        var (expected, once) = (new GrowthTally(rules, from, tree), new HashSet<(long, string?, DateOnly?, string?)>());
        var random = new Random(4);
        using var connection = Open();
        Execute(connection, "CREATE TEMP TABLE movement (id bigint, person_id bigint, commune text, day date, event text, category text, club_level text)");
        using (var rows = connection.BeginBinaryImport("COPY movement FROM STDIN (FORMAT BINARY)"))
        {
            for (var id = 0L; id < 4_000; id++)
            {
                var (person, commune) = (random.NextInt64(300), SampleRegister.Codes[random.Next(SampleRegister.Codes.Length)]);
                DateOnly? day = random.Next(50) == 0 ? null : random.Next(6) switch
                {
                    0 => from.ToDateOnly(),
                    1 => rules.Day.ToDateOnly(),
                    2 => from.PlusDays(-1).ToDateOnly(),
                    3 => rules.Day.PlusDays(1).ToDateOnly(),
                    4 => SampleRegister.Reorganised.PlusDays(random.Next(2) - 1).ToDateOnly(),
                    _ => from.PlusDays(random.Next(366)).ToDateOnly(),
                };
                var what = Pick("admitted", "admitted", "moved_in", "left", "died", "moved_out", "category_in", "category_out", "none of ours");
                var category = Pick("residential", "residential", "club", "club", "trade_union", "none of ours");
                var level = category == "club" ? Pick("commune", "district", null) : null;
                rows.WriteRow(id, person, commune, day, what, category, level);
                if (once.Add((person, commune, day, what)) && (day is null || (from.ToDateOnly() <= day && day <= rules.Day.ToDateOnly())))
                {
                    expected.Add(new CompactMovement(
                        codes.Unit(commune, day is { } date ? LocalDate.FromDateOnly(date) : rules.Day), DatabaseCodes.Day(day), DatabaseCodes.Event(what), DatabaseCodes.MemberClass(category, level)));
                }

                string? Pick(params string?[] values) => values[random.Next(values.Length)];
            }

            rows.Complete();
        }

        using var database = Database(connection);
        var counted = database.CountGrowth(rules, from, SampleRegister.Units);

        Assert.True(once.Count < 4_000 && expected.Rejected.Total > 0 && expected.OutsideGrowth > 0);
        Assert.Equal(expected.RollUp(), counted.RollUp());
        Assert.NotEqual(default, counted.RollUp()[0]);
        Assert.Equal((expected.Rows, expected.OutsideGrowth), (counted.Rows, counted.OutsideGrowth));
        Assert.All(Enum.GetValues<Rejection>(), reason => Assert.Equal(expected.Rejected[reason], counted.Rejected[reason]));
    }

    [PostgresFact]
    public void CountBranchHeads_OfSeveralPosts_AreDistinctAtEveryLevel()
    {
        var day = new LocalDate(2024, 12, 31);
        var tree = SampleRegister.Units.AsOf(day);
        var codes = new DatabaseCodes(SampleRegister.Units, tree);
        var naive = tree.Units.Select(_ => new HashSet<long>()).ToArray();
        var random = new Random(5);
        using var connection = Open();
        Execute(connection, "CREATE TEMP TABLE post (person_id bigint, commune text, kind text, held_from date, held_until date)");
        using (var rows = connection.BeginBinaryImport("COPY post FROM STDIN (FORMAT BINARY)"))
        {
            for (var row = 0; row < 2_000; row++)
            {
                var (person, commune, kind) = (random.NextInt64(500), SampleRegister.Codes[random.Next(SampleRegister.Codes.Length)], random.Next(3) == 0 ? "cadre" : "branch_head");
                var held = day.PlusDays(random.Next(5) - 3).ToDateOnly();
                DateOnly? until = random.Next(2) == 0 ? null : held.AddDays(random.Next(4));
                rows.WriteRow(person, commune, kind, held, until);
                if (kind == "branch_head" && held <= day.ToDateOnly() && (until is null || day.ToDateOnly() < until))
                {
                    for (var unit = codes.Unit(commune); unit >= 0; unit = tree.ParentOf(unit))
                    {
                        naive[unit].Add(person);
                    }
                }
            }

            rows.Complete();
        }

        using var database = Database(connection);

        var counted = database.CountBranchHeads(day, SampleRegister.Units);
        Assert.Equal(naive.Select(persons => (long)persons.Count), counted.RollUp());
        Assert.True(counted.Rejected[Rejection.UnknownUnit] > 0);
    }

    private static IEnumerable<DayRules> AllReadings(LocalDate day) =>
        from appliesTo in new[] { SixMonthsAppliesTo.TemporaryOnly, SixMonthsAppliesTo.PermanentAndTemporary }
        from leapDay in new[] { LeapDayBirthday.Feb28, LeapDayBirthday.Mar1 }
        select (RuleSet.TermXIII with { Readings = Readings.Default with { SixMonthsAppliesTo = appliesTo, LeapDayBirthday = leapDay } }).AsOf(day);

    private static void Fill(NpgsqlConnection connection, PersonData[] people)
    {
        Execute(connection, "TRUNCATE person");
        using var rows = connection.BeginBinaryImport("COPY person FROM STDIN (FORMAT BINARY)");
        foreach (var person in people)
        {
            rows.WriteRow(person.Commune, person.BirthDate, person.Residence, person.ResidentSince, person.Category);
        }

        rows.Complete();
    }

    private static void Execute(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static MemberDatabase Database(NpgsqlConnection connection) => new(new DbContextOptionsBuilder<MemberDatabase>().UseNpgsql(connection).Options);

    private NpgsqlConnection Open()
    {
        var connection = new NpgsqlConnection(server.ConnectionString);
        connection.Open();
        return connection;
    }
}
