using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Membership;

/// <summary>
/// What the rules of a day say of an affiliation, and of all affiliations of one person. Rules CAT-1 to CAT-4, RATE-1, RATE-2 (CĐ6 III.1.c, III.1.e).
/// </summary>
public static partial class MembershipRules
{
    /// <summary>
    /// Whether one affiliation makes its holder count in the numerator of the rate of the commune she resides in, and why not, rule by
    /// rule. Where she takes part does not matter, where she resides does. A row with an error, a club without its founder for instance, is left out
    /// as a tally leaves it out: whether she counts cannot be told. Rule RATE-1 (CĐ6 III.1.e).
    /// </summary>
    /// <remarks>Her commune is not looked at; <see cref="StandingOf(DayRules, in MemberRow, UnitPlacer)"/> looks its code up.</remarks>
    public static Standing StandingOf(this DayRules day, in MemberRow row) => day.Stands(row, MemberRowCheck.RefusalOf(day, row, null));

    /// <summary>The same, with the code of her commune looked up: where no unit, or no geographic base, bears it, she is left out as a tally leaves her out. Rules RATE-1, ORG-9.</summary>
    /// <param name="day">The rules of the day.</param>
    /// <param name="row">The affiliation.</param>
    /// <param name="placer">Register and tree of the same day.</param>
    /// <exception cref="ArgumentException">The tree is of another day.</exception>
    public static Standing StandingOf(this DayRules day, in MemberRow row, UnitPlacer placer)
    {
        ArgumentNullException.ThrowIfNull(placer);
        TallyBasis.RequireSameDay(day, placer.Tree);
        return day.Stands(row, MemberRowCheck.RefusalOf(day, row, placer));
    }

    /// <summary>The standing of a row that is known to have no error.</summary>
    internal static Standing StandingOfSound(this DayRules day, in MemberRow row) => day.Stands(row, null);

    private static Standing Stands(this DayRules day, in MemberRow row, string? refusal)
    {
        StandingStep[] steps = [day.InForceStep(row), CategoryStep(row.Category), day.AdultStep(row.Birth), day.PresenceStep(row.Residence)];
        return new(refusal is null ? [.. steps] : [.. steps, new(refusal, Answer.CannotTell, StandingReason.RowRefused)]);
    }

    /// <summary>
    /// The one category a person is counted in, chosen over all her affiliations in force on the day, wherever recorded;
    /// <see langword="null"/> when none is in force. Rule CAT-3 (CĐ6 III.1.e).
    /// </summary>
    /// <param name="day">The rules of the day.</param>
    /// <param name="rows">All rows of one person, in any order.</param>
    public static MemberCategory? CategoryOf(this DayRules day, IEnumerable<MemberRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return day.Rules.Readings.CategoryPrecedence.Choose(rows.Where(row => row.IsInForce(day.Day)).Select(row => row.Category));
    }

    /// <summary>
    /// Whether members of a category enter growth. For clubs it depends on who founded them; without the founder it cannot be told. Rule CAT-1
    /// with readings <see cref="Readings.SuperiorClubsInGrowth"/>, <see cref="Readings.BaseClubsInGrowth"/> (CĐ6 III.1.c).
    /// </summary>
    /// <param name="day">The rules of the day.</param>
    /// <param name="category">The category.</param>
    /// <param name="clubFounder">The level that founded the club; ignored for other categories.</param>
    public static Answer CountsInGrowth(this DayRules day, MemberCategory category, Level? clubFounder)
    {
        ArgumentNullException.ThrowIfNull(category);
        if (category != MemberCategory.Club)
        {
            return Answers.Of(category == MemberCategory.Residential);
        }

        return clubFounder is null
            ? Answer.CannotTell
            : Answers.Of(clubFounder.IsSuperiorTo(Level.Commune) ? day.Rules.Readings.SuperiorClubsInGrowth : day.Rules.Readings.BaseClubsInGrowth);
    }

    private static StandingStep InForceStep(this DayRules day, in MemberRow row) =>
        row.IsInForce(day.Day) ? new("RATE-2", Answer.Yes, StandingReason.InForce)
        : row.AdmittedOn > day.Day || row.Birth.FirstDay > day.Day ? new("RATE-2", Answer.No, StandingReason.NotYetAdmitted)
        : new("RATE-2", Answer.No, StandingReason.Ended);

    private static StandingStep CategoryStep(MemberCategory category) =>
        category.CountsInRate
            ? new("CAT-1", Answer.Yes, StandingReason.CategoryCounts)
            : new("CAT-1", Answer.No, StandingReason.CategoryDoesNotCount);
}
