using System.Collections.Immutable;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Evaluating;

/// <summary>Women, members, rate and growth potential of every unit as a report's rows of one year give them. Rules RATE-3 to RATE-6, NUM-5, PLAN-1.</summary>
internal sealed class ReportGathering
{
    private readonly DayRules _rules;
    private readonly UnitTree _tree;
    private readonly ReportYearRows _rows;
    private readonly ReportSums _women;
    private readonly ReportSums _members;
    private readonly ReportSums _away;
    private readonly GrowthPotential[] _potentials;
    private readonly bool[] _byOwnRow;
    private readonly PossibleGain[] _gains;
    private readonly PossibleGain[] _unattributed;

    public ReportGathering(DayRules rules, UnitPlacer placer, ReportYearRows rows)
    {
        _rules = rules;
        _tree = placer.Tree;
        _rows = rows;
        _women = new ReportSums(rows, placer, row => row.Count(ReportColumn.Women));
        _members = new ReportSums(rows, placer, row => row.Count(ReportColumn.MembersTotal));
        _away = new ReportSums(rows, placer, row => row.Count(ReportColumn.WorkingAway));
        _gains = new PossibleGain[_tree.Units.Length];
        _unattributed = new PossibleGain[_tree.Units.Length];
        Attribute(placer);
        Units = SumUp();
        _potentials = new GrowthPotential[_tree.Units.Length];
        _byOwnRow = new bool[_tree.Units.Length];
        AddPotentials();
    }

    /// <summary>The figures of each unit, by dense number.</summary>
    public ImmutableArray<UnitGathering> Units { get; }

    /// <summary>The growth potential of a unit; <see langword="null"/> where target 5 does not apply.</summary>
    public GrowthPotential? PotentialOf(int number) => _tree.Units[number].HasTarget5 ? _potentials[number] : null;

    /// <summary>Whether a superior's potential is that of its own row, because nothing below it has one.</summary>
    public bool IsByOwnRow(int number) => _byOwnRow[number];

    /// <summary>
    /// Where a base was split in the year, what a superior's row holds beyond its children's may belong to any of the possible successors, as it may by
    /// lists. Rules ORG-6, RATE-8.
    /// </summary>
    private void Attribute(UnitPlacer placer)
    {
        foreach (var held in _rows.Splits.Where(split => placer.LineOf(split) is { Kind: PlacementKind.Unattributed }).GroupBy(split => placer.LineOf(split).Number))
        {
            var number = held.Key;
            var (members, women) = (_rows.BeyondChildren(number, row => row.Count(ReportColumn.MembersTotal)), _rows.BeyondChildren(number, row => row.Count(ReportColumn.Women)));
            var gain = new PossibleGain(members.Most, women.Most);
            _unattributed[number] = new PossibleGain(members.IsExact ? members.Most : 0, women.IsExact ? women.Most : 0);
            foreach (var gaining in held.SelectMany(split => placer.MayGainBy(split)).Distinct())
            {
                _gains[gaining] += gain;
            }
        }
    }

    private ImmutableArray<UnitGathering> SumUp()
    {
        var known = new GatheringFigure[_tree.Units.Length];
        var targets = new RateTargetSummary[_tree.Units.Length];
        var verdicts = new RateVerdict?[_tree.Units.Length];
        for (var number = 0; number < known.Length; number++)
        {
            if (_tree.Units[number] is { IsGeographicBase: true } unit)
            {
                known[number] = GatheringFigure.OfBase(_members[number], _women[number]);
                verdicts[number] = _rules.JudgeRate(unit, _members[number], _women[number], _gains[number]);
                targets[number] = RateTargetSummary.Of(verdicts[number]!.Outcome);
            }
        }

        _tree.RollUp<GatheringFigure>(known);
        _tree.RollUp<RateTargetSummary>(targets);
        return
        [
            .. _tree.Units.Select((unit, number) => !unit.HasTarget5
                ? new UnitGathering { Unit = unit, Target = targets[number] }
                : new UnitGathering
                {
                    Unit = unit,
                    Women = _women.KnownAt(number),
                    WorkingAway = _away.KnownAt(number),
                    IsWorkingAwayComplete = _away[number] is not null,
                    Counted = _members.KnownAt(number),
                    HasAllCounts = _women[number] is not null && _members[number] is not null,
                    Gain = _gains[number],
                    UnattributedWomen = _unattributed[number].Women,
                    UnattributedCounted = _unattributed[number].Members,
                    Rate = RateAt(number, known[number].Rate),
                    Verdict = verdicts[number],
                    Target = targets[number],
                }),
        ];
    }

    /// <summary>A base without its women is in neither sum. Rule NUM-5.</summary>
    private Ratio? RateAt(int number, Ratio known)
    {
        var rate = _members[number] is { } members && _women[number] is { } women ? new Ratio(members, women) : known;
        return rate.IsApplicable ? rate : null;
    }

    private void AddPotentials()
    {
        var hasRowBelow = new bool[_tree.Units.Length];
        for (var number = hasRowBelow.Length - 1; number >= 0; number--)
        {
            var unit = _tree.Units[number];
            _byOwnRow[number] = unit.IsSuperior && !hasRowBelow[number] && _rows[number] is not null;
            if (unit.IsGeographicBase || _byOwnRow[number])
            {
                _potentials[number] = GrowthPotential.OfBase(_rows[number]?.Count(ReportColumn.MembersTotal), _rows[number]?.Count(ReportColumn.Women));
            }

            if (!_gains[number].IsNone || !_unattributed[number].IsNone)
            {
                _potentials[number] += new GrowthPotential(0, false);
            }

            if (_tree.ParentOf(number) is var parent and not UnitTree.NoParent && unit.HasTarget5)
            {
                hasRowBelow[parent] |= hasRowBelow[number] || _rows[number] is not null;
                _potentials[parent] += _potentials[number];
            }
        }
    }
}
