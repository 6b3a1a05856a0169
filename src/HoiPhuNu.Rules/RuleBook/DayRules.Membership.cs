using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;

namespace HoiPhuNu.Rules.RuleBook;

public sealed partial class DayRules
{
    /// <summary>
    /// Whether one affiliation makes its holder count in the numerator of the rate of the commune she resides in, and why not, rule by
    /// rule. Where she takes part does not matter, where she resides does. Rule RATE-1 (CĐ6 III.1.e).
    /// </summary>
    public Standing StandingOf(in MemberRow row) => new([InForceStep(row), CategoryStep(row.Category), AdultStep(row.Birth), PresenceStep(row.Residence)]);

    /// <summary>
    /// The one category a person is counted in, chosen over all her affiliations in force on the day, wherever recorded;
    /// <see langword="null"/> when none is in force. Rule CAT-3 (CĐ6 III.1.e).
    /// </summary>
    /// <param name="rows">All rows of one person, in any order.</param>
    public MemberCategory? CategoryOf(IEnumerable<MemberRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Rules.Readings.CategoryPrecedence.Choose(rows.Where(row => row.IsInForce(Day)).Select(row => row.Category));
    }

    /// <summary>
    /// Whether members of a category enter growth. For clubs it depends on who founded them; without the founder it cannot be told. Rule CAT-1
    /// with readings <see cref="Readings.SuperiorClubsInGrowth"/>, <see cref="Readings.BaseClubsInGrowth"/> (CĐ6 III.1.c).
    /// </summary>
    /// <param name="category">The category.</param>
    /// <param name="clubFounder">The level that founded the club; ignored for other categories.</param>
    public Answer CountsInGrowth(MemberCategory category, Level? clubFounder)
    {
        ArgumentNullException.ThrowIfNull(category);
        if (category != MemberCategory.Club)
        {
            return Of(category == MemberCategory.Residential);
        }

        return clubFounder is null
            ? Answer.CannotTell
            : Of(clubFounder.IsSuperiorTo(Level.Commune) ? Rules.Readings.SuperiorClubsInGrowth : Rules.Readings.BaseClubsInGrowth);
    }

    private StandingStep InForceStep(in MemberRow row) =>
        row.IsInForce(Day) ? new("RATE-2", Answer.Yes, StandingReason.InForce)
        : row.AdmittedOn > Day || row.Birth.FirstDay > Day ? new("RATE-2", Answer.No, StandingReason.NotYetAdmitted)
        : new("RATE-2", Answer.No, StandingReason.Ended);

    private static StandingStep CategoryStep(MemberCategory category) =>
        category.CountsInRate
            ? new("CAT-1", Answer.Yes, StandingReason.CategoryCounts)
            : new("CAT-1", Answer.No, StandingReason.CategoryDoesNotCount);

    internal StandingStep AdultStep(BirthDate birth) => IsAdult(birth) switch
    {
        Answer.Yes => new("AGE-1", Answer.Yes, StandingReason.Adult),
        Answer.No => new("AGE-1", Answer.No, StandingReason.UnderAge),
        _ => new("AGE-1", Answer.CannotTell, StandingReason.OutsideTerm),
    };

    internal StandingStep PresenceStep(Residence residence) => IsPresent(residence) switch
    {
        Answer.Yes => new("RES-2", Answer.Yes, StandingReason.Present),
        Answer.No => new("RES-2", Answer.No, residence.Kind == ResidenceKind.None ? StandingReason.NoResidence : StandingReason.NotLongEnough),
        _ => new("RES-2", Answer.CannotTell, IsVerified ? StandingReason.SinceMissing : StandingReason.OutsideTerm),
    };
}
