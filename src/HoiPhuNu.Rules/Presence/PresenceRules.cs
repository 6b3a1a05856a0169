using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// What the rules of a day say of a person's age and residence. Rules AGE-1, AGE-2, RES-1 to RES-3 (CĐ6 III.1.b, III.1.d, III.1.e).
/// </summary>
public static class PresenceRules
{
    /// <summary>
    /// Whether a person is adult: her 18th birthday is over or today. A birth date known to the month or year counts as its last day.
    /// Rules AGE-1, AGE-2 (CĐ6 III.1.b, III.1.e).
    /// </summary>
    public static Answer IsAdult(this DayRules day, BirthDate birth) =>
        day.LatestAdultBirth is { } latest ? Answers.Of(birth.LatestDay <= latest) : Answer.CannotTell;

    /// <summary>
    /// Whether a residence is presence: permanent at once, temporary after six months (<c>since + 6 months ≤ day</c>), none never. Without
    /// the date it needs, it cannot be told. Going away to work or study changes nothing (RES-3). Rule RES-2 (CĐ6 III.1.d, III.1.e).
    /// </summary>
    public static Answer IsPresent(this DayRules day, Residence residence)
    {
        if (residence.Kind == ResidenceKind.None)
        {
            return Answer.No;
        }

        if (day.LatestSettledSince is not { } latest)
        {
            return Answer.CannotTell;
        }

        if (!day.NeedsSixMonths(residence.Kind))
        {
            return residence.Since is { } first && first > day.Day ? Answer.No : Answer.Yes;
        }

        return residence.Since is { } since ? Answers.Of(since <= latest) : Answer.CannotTell;
    }

    /// <summary>Whether residence of this kind is presence only after six months. Rule RES-2 with reading <see cref="SixMonthsAppliesTo"/>.</summary>
    public static bool NeedsSixMonths(this DayRules day, ResidenceKind kind) =>
        kind == ResidenceKind.Temporary
        || (kind == ResidenceKind.Permanent && day.Rules.Readings.SixMonthsAppliesTo == SixMonthsAppliesTo.PermanentAndTemporary);

    /// <summary>The step of her age.</summary>
    internal static StandingStep AdultStep(this DayRules day, BirthDate birth) => day.IsAdult(birth) switch
    {
        Answer.Yes => new("AGE-1", Answer.Yes, StandingReason.Adult),
        Answer.No => new("AGE-1", Answer.No, StandingReason.UnderAge),
        _ => new("AGE-1", Answer.CannotTell, StandingReason.OutsideTerm),
    };

    /// <summary>The step of her residence.</summary>
    internal static StandingStep PresenceStep(this DayRules day, Residence residence) => day.IsPresent(residence) switch
    {
        Answer.Yes => new("RES-2", Answer.Yes, StandingReason.Present),
        Answer.No => new("RES-2", Answer.No, residence.Kind == ResidenceKind.None ? StandingReason.NoResidence : StandingReason.NotLongEnough),
        _ => new("RES-2", Answer.CannotTell, day.IsVerified ? StandingReason.SinceMissing : StandingReason.OutsideTerm),
    };
}
