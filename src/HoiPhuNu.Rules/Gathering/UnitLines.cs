using System.Collections.Immutable;
using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>Each unit's own line of women and members, and how lines become the figures of units.</summary>
internal sealed class UnitLines(DayRules rules, UnitTree tree, WomenFigures? women, MemberFigures? members)
{
    private readonly long[] _moreMembers = UnattributedPeople.Gains(tree, members?.Unattributed ?? []);
    private readonly long[] _moreWomen = UnattributedPeople.Gains(tree, women?.Unattributed ?? []);

    /// <summary>Bases with more members counted than women present. Rule DATA-10.</summary>
    public IEnumerable<Finding> MoreMembersThanWomen()
    {
        for (var number = 0; number < tree.Units.Length; number++)
        {
            if (tree.Units[number] is { IsGeographicBase: true } unit && CountedAt(number) is { } counted && WomenAt(number) is { } present && counted > present)
            {
                yield return new Finding("DATA-10", Severity.Error, women!.Own[number].Place)
                {
                    Unit = unit.Code,
                    Day = rules.Day,
                    Reported = present.ToString(CultureInfo.InvariantCulture),
                    Expected = string.Create(CultureInfo.InvariantCulture, $">= {counted}"),
                }.With("name", unit.Name).With("women", present).With("members", counted);
            }
        }
    }

    /// <summary>The figures of all units, by dense number.</summary>
    public ImmutableArray<UnitGathering> SumUp()
    {
        var present = Sums(number => KnownSumAt(number, WomenAt(number)));
        var away = Sums(number => KnownSumAt(number, women?.Own[number].WorkingAway));
        var counted = Sums(number => members?.Own[number] ?? default);
        var rates = Sums(RateAt);
        var verdicts = tree.Units.Select((unit, number) => unit.IsGeographicBase ? Judge(unit, number) : null).ToList();
        var targets = Sums(number => verdicts[number] is { } verdict ? RateTargetSummary.Of(verdict.Outcome) : default);
        return
        [
            .. tree.Units.Select((unit, number) => unit.HasTarget5
                ? new UnitGathering
                {
                    Unit = unit,
                    Women = women is null ? null : present[number].Value,
                    WorkingAway = women is null ? null : away[number].Value,
                    IsWorkingAwayComplete = !away[number].IsLacking,
                    Members = members is null ? null : counted[number],
                    HasAllCounts = !present[number].IsLacking,
                    Gain = GainAt(number),
                    UnattributedWomen = UnattributedAt(unit, WomenAt(number), women is not null),
                    UnattributedCounted = UnattributedAt(unit, CountedAt(number), members is not null),
                    Rate = rates[number].Rate is { IsApplicable: true } rate ? rate : null,
                    Verdict = verdicts[number],
                    Target = targets[number],
                }
                : new UnitGathering { Unit = unit, Target = targets[number] }),
        ];
    }

    private long? WomenAt(int number) => women?.Own[number].Women;

    private PossibleGain GainAt(int number) => new(_moreMembers[number], _moreWomen[number]);

    private long? CountedAt(int number) => members?.Own[number].Counted;

    private KnownSum KnownSumAt(int number, long? figure) =>
        tree.Units[number] switch
        {
            { IsGeographicBase: true } => KnownSum.Of(figure),
            { IsSuperior: true } => women is null ? default : KnownSum.OfUnattributed(figure),
            _ => default,
        };

    /// <summary>A base without its women is in neither sum; of an unattributed line all that is known counts.</summary>
    private GatheringFigure RateAt(int number) =>
        tree.Units[number] switch
        {
            { IsGeographicBase: true } => GatheringFigure.OfBase(CountedAt(number), WomenAt(number)),
            { IsSuperior: true } when members is not null && women is not null => GatheringFigure.OfBase(CountedAt(number), WomenAt(number) ?? 0),
            _ => default,
        };

    private RateVerdict Judge(Unit unit, int number)
    {
        var verdict = rules.JudgeRate(unit, CountedAt(number), WomenAt(number), GainAt(number));
        return verdict.Missing is not null && !rules.IsVerified ? verdict with { Missing = "term" } : verdict;
    }

    private static long? UnattributedAt(Unit unit, long? own, bool isGiven) =>
        !isGiven ? null : unit.IsGeographicBase ? 0 : own;

    private TFigure[] Sums<TFigure>(Func<int, TFigure> own)
        where TFigure : IAddsUp<TFigure>
    {
        var figures = new TFigure[tree.Units.Length];
        for (var number = 0; number < figures.Length; number++)
        {
            figures[number] = own(number);
        }

        tree.RollUp<TFigure>(figures);
        return figures;
    }
}
