using NodaTime;

namespace HoiPhuNu.Rules.Testing.Tallying;

/// <summary>DATA-18 as the rulebook tells it, day by day and code by code.</summary>
internal static class NaiveOlderTree
{
    /// <summary>The first row whose code another unit bears now, where the list seems to come from an older tree.</summary>
    public static long? FirstRow(TallyWorld world, IReadOnlyList<NaiveRecord> all, IReadOnlyList<NaiveRecord> standing)
    {
        if (world.CodesAsOf != world.Day)
        {
            return null;
        }

        var codes = all.Where(record => record.CodeDate is null && !string.IsNullOrWhiteSpace(record.Code)).Select(record => record.Code!).Distinct().ToList();
        var known = codes.FindAll(code => NaivePlace.Bearer(world, code) is not null);
        var gone = known.FindAll(code => NaivePlace.BearerOn(world, code, world.Day) is null);
        if (gone.Count * 3 <= codes.Count || LatestDayOfAll(world, known) is not { } then)
        {
            return null;
        }

        return standing
            .Where(record => record.CodeDate is null && !string.IsNullOrWhiteSpace(record.Code))
            .Where(record => NaivePlace.BearerOn(world, record.Code!, world.Day) is { } now && now != NaivePlace.BearerOn(world, record.Code!, then))
            .Select(record => (long?)record.Row)
            .Min();
    }

    /// <summary>Trees only change where a unit ends: the last day of a unit is the latest day of its tree.</summary>
    private static LocalDate? LatestDayOfAll(TallyWorld world, List<string> codes) => world.Units.Units
        .Select(unit => unit.Validity.Until)
        .Where(until => until <= world.Day)
        .Select(until => (LocalDate?)until!.Value.PlusDays(-1))
        .Append(world.Day.PlusDays(-1))
        .OrderDescending()
        .FirstOrDefault(day => codes.TrueForAll(code => NaivePlace.BearerOn(world, code, day!.Value) is not null));
}
