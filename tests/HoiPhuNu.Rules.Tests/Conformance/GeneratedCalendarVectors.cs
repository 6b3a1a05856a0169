using System.Text.Json.Nodes;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Conformance;

/// <summary>Vectors around the days on which people become adult and present, answered by the naive calendar.</summary>
public sealed class GeneratedCalendarVectors
{
    [Fact]
    public void Adult_AroundTheBirthday_IsStoredAsTheOracleSays()
    {
        var stored = new StoredVectors("generated-adult", 18, "Ngày đủ 18 tuổi, sinh tự động.", "The day of turning 18, generated.");
        var random = new Random(stored.Seed);
        for (var count = 0; count < 60; count++)
        {
            var birth = count % 5 == 0 ? new LocalDate(2004 + (random.Next(2) * 4), 2, 29) : EndOrAny(random, 2004, 2009);
            var day = birth.PlusYears(18).PlusDays(random.Next(-2, 3));
            var isMarch = random.Next(2) == 1;
            stored.Add(
                ["AGE-1", "TIME-3"],
                "adult",
                new JsonObject { ["birth"] = Iso(birth), ["day"] = Iso(day) },
                new JsonObject { ["adult"] = NaiveCalendar.IsAdult(birth, 18, isMarch, day) ? "yes" : "no" },
                new JsonObject { ["LeapDayBirthday"] = isMarch ? "Mar1" : "Feb28" });
        }

        stored.AssertStored();
    }

    [Fact]
    public void Present_AroundSixMonths_IsStoredAsTheOracleSays()
    {
        var stored = new StoredVectors("generated-present", 6, "Ngày đủ sáu tháng cư trú, sinh tự động.", "The day on which six months of residence are complete, generated.");
        var random = new Random(stored.Seed);
        for (var count = 0; count < 80; count++)
        {
            var since = EndOrAny(random, 2022, 2027);
            var day = since.PlusMonths(6).PlusDays(random.Next(-2, 3));
            var isPermanent = random.Next(3) == 0;
            var both = random.Next(2) == 1;
            var isPresent = isPermanent && !both ? since <= day : NaiveCalendar.IsComplete(since, 6, day);
            stored.Add(
                ["RES-2", "TIME-3"],
                "present",
                new JsonObject { ["residence"] = isPermanent ? "permanent" : "temporary", ["resident_since"] = Iso(since), ["day"] = Iso(day) },
                new JsonObject { ["present"] = day > new LocalDate(2027, 12, 31) ? "cannot_tell" : isPresent ? "yes" : "no" },
                new JsonObject { ["SixMonthsAppliesTo"] = both ? "PermanentAndTemporary" : "TemporaryOnly" });
        }

        stored.AssertStored();
    }

    /// <summary>A day of the years given, most often one near the end of a month.</summary>
    private static LocalDate EndOrAny(Random random, int first, int afterLast)
    {
        var month = new LocalDate(random.Next(first, afterLast), random.Next(1, 13), 1);
        return random.Next(4) == 0 ? month.PlusDays(random.Next(28)) : month.PlusMonths(1).PlusDays(-random.Next(1, 5));
    }

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", null);
}
