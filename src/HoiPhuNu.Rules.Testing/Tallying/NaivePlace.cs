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

        return new NaivePlace(null, location.Unit.Code, location.IsUnattributed ? $"split {LastCertain(world, recorded)}" : location.Unit.Code);
    }

    /// <summary>The unit that a code means; "1" is what a spreadsheet made of "00001".</summary>
    public static Unit? Bearer(TallyWorld world, string code, LocalDate? codeDate = null)
    {
        var day = codeDate is not { } own ? world.CodesAsOf : own > world.Day ? world.Day : own;
        return BearerOn(world, code, day) ?? world.Units.FindGone(Whole(code), day);
    }

    /// <summary>The unit that bears a code on a day.</summary>
    public static Unit? BearerOn(TallyWorld world, string code, LocalDate day) => world.Units.Find(Whole(code), day);

    private static string Whole(string code) => code == "1" ? "00001" : code;

    private static Unit LastCertain(TallyWorld world, Unit unit) =>
        unit.Validity.IsInForce(world.Day) || world.Units.PossibleSuccessorsOf(unit).Length != 1
            ? unit
            : LastCertain(world, world.Units.PossibleSuccessorsOf(unit)[0]);
}
