using HoiPhuNu.Rules.Presence;

namespace HoiPhuNu.Rules.RuleBook;

public sealed partial class DayRules
{
    /// <summary>
    /// Whether a person is adult: her 18th birthday is over or today. A birth date known to the month or year counts as its last day.
    /// Rules AGE-1, AGE-2 (CĐ6 III.1.b, III.1.e).
    /// </summary>
    public Answer IsAdult(BirthDate birth) =>
        LatestAdultBirth is { } latest ? Of(birth.LatestDay <= latest) : Answer.CannotTell;

    /// <summary>
    /// Whether a residence is presence: permanent at once, temporary after six months (<c>since + 6 months ≤ day</c>), none never. Without
    /// the date it needs, it cannot be told. Going away to work or study changes nothing (RES-3). Rule RES-2 (CĐ6 III.1.d, III.1.e).
    /// </summary>
    public Answer IsPresent(Residence residence)
    {
        if (residence.Kind == ResidenceKind.None)
        {
            return Answer.No;
        }

        if (LatestSettledSince is not { } latest)
        {
            return Answer.CannotTell;
        }

        if (!NeedsSixMonths(residence.Kind))
        {
            return residence.Since is { } first && first > Day ? Answer.No : Answer.Yes;
        }

        return residence.Since is { } since ? Of(since <= latest) : Answer.CannotTell;
    }

    /// <summary>Whether residence of this kind is presence only after six months. Rule RES-2 with reading <see cref="SixMonthsAppliesTo"/>.</summary>
    public bool NeedsSixMonths(ResidenceKind kind) =>
        kind == ResidenceKind.Temporary
        || (kind == ResidenceKind.Permanent && Rules.Readings.SixMonthsAppliesTo == SixMonthsAppliesTo.PermanentAndTemporary);

    private static Answer Of(bool holds) => holds ? Answer.Yes : Answer.No;
}
