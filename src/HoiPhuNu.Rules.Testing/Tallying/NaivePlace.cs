using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Tallying;

/// <summary>Where a commune's code counts, as the rulebook tells it (ORG-6, ORG-9).</summary>
/// <param name="Problem">The data finding, or nothing.</param>
/// <param name="Unit">The code, as of the day, of the unit whose line it is.</param>
/// <param name="Commune">What tells communes apart.</param>
internal sealed record NaivePlace(string? Problem, string Unit, string Commune)
{
    public static NaivePlace Of(TallyWorld world, string code, LocalDate? codeDate = null)
    {
        var recorded = Bearer(world, code, codeDate);
        if (recorded is null || world.Units.Follow(recorded, world.Day) is not { } location)
        {
            return new NaivePlace("DATA-01", string.Empty, string.Empty);
        }

        if (!recorded.IsGeographicBase)
        {
            return new NaivePlace("DATA-08", string.Empty, string.Empty);
        }

        return location.IsUnattributed
            ? new NaivePlace(null, location.Unit.Code, $"split {LastCertain(world, recorded)}") { MayGain = GainingUnits(world, recorded, location.Unit) }
            : new NaivePlace(null, location.Unit.Code, location.Unit.Code);
    }

    /// <summary>The codes of the units that may hold these people, up to the line they stand at but without it. Rule RATE-8.</summary>
    public IReadOnlyCollection<string> MayGain { get; private init; } = [];

    /// <summary>The unit that a code means; "1" is what a spreadsheet made of "00001".</summary>
    public static Unit? Bearer(TallyWorld world, string code, LocalDate? codeDate = null)
    {
        var day = codeDate is not { } own ? world.CodesAsOf : own > world.Day ? world.Day : own;
        return BearerOn(world, code, day) ?? world.Units.FindGone(Whole(code), day);
    }

    /// <summary>The unit that bears a code on a day.</summary>
    public static Unit? BearerOn(TallyWorld world, string code, LocalDate day) => world.Units.Find(Whole(code), day);

    private static string Whole(string code) => code == "1" ? "00001" : code;

    /// <summary>Goes on day by day: the last unit that surely held all of its people.</summary>
    private static Unit LastCertain(TallyWorld world, Unit unit)
    {
        var last = unit;
        for (var day = unit.Validity.Until; day is { } today && today <= world.Day; day = today.PlusDays(1))
        {
            last = Ends(world, unit, today) is [{ } only] ? only : last;
        }

        return last;
    }

    private static HashSet<string> GainingUnits(TallyWorld world, Unit recorded, Unit line)
    {
        var codes = new HashSet<string>();
        foreach (var end in Ends(world, recorded, world.Day, ended => Superior(world, ended)).OfType<Unit>())
        {
            for (var unit = end; unit is not null && unit != line; unit = unit.ParentCode is { } parent ? world.Units.Find(parent, world.Day) : null)
            {
                codes.Add(unit.Code);
            }
        }

        return codes;
    }

    /// <summary>All units in force on a day that a unit's people may be in; for a part that ended without successor what is told of it.</summary>
    private static List<Unit?> Ends(TallyWorld world, Unit unit, LocalDate day, Func<Unit, Unit?>? ofEnded = null) =>
        unit.Validity.IsInForce(day) ? [unit]
        : world.Units.PossibleSuccessorsOf(unit) is { IsEmpty: false } parts ? [.. parts.SelectMany(part => Ends(world, part, day, ofEnded)).Distinct()]
        : [ofEnded?.Invoke(unit)];

    private static Unit? Superior(TallyWorld world, Unit ended) =>
        world.Units.Find(ended.ParentCode!, ended.Validity.Until!.Value.PlusDays(-1)) is { } superior ? world.Units.Follow(superior, world.Day)?.Unit : null;
}
