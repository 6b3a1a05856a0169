using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Growth;

/// <summary>Net growth of all units of one tree over one period under one rule set. Immutable. Rules NET-1 to NET-7 (CĐ6 III.1.c).</summary>
public sealed class GrowthFigures
{
    private readonly GrowthTerms[] _terms;
    private readonly long[] _unattributed;
    private readonly long[] _transfers;

    internal GrowthFigures(MovementCounts counts, RuleSet rules, GrowthTerms[] own, long[] transfers)
    {
        From = counts.From;
        Tree = counts.Tree;
        Rules = rules;
        _unattributed = [.. own.Select((terms, number) => Tree.Units[number].IsSuperior ? NetOf(terms) : 0)];
        _terms = own;
        Tree.RollUp<GrowthTerms>(_terms);
        _transfers = transfers;
        Tree.RollUp(_transfers);
        Total = FigureOfAll();
    }

    /// <summary>The first day of the period, included.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the period, included.</summary>
    public LocalDate To => Tree.Day;

    /// <summary>The tree of the last day.</summary>
    public UnitTree Tree { get; }

    /// <summary>The rule set and readings in use.</summary>
    public RuleSet Rules { get; }

    /// <summary>The growth of all units together: whatever the tree, every event that counts is in it once. Rule NET-5.</summary>
    public GrowthFigure Total { get; }

    /// <summary>
    /// The growth of a unit; <see langword="null"/> where target 5 does not apply: special-type and armed-forces bases, affiliated units,
    /// branches and groups. Rules ORG-3, ORG-10.
    /// </summary>
    /// <param name="number">The unit's dense number.</param>
    public GrowthFigure? this[int number] =>
        !Tree.Units[number].HasTarget5
            ? null
            : new GrowthFigure(_terms[number], NetOf(_terms[number]), _unattributed[number], _transfers[number]);

    private long NetOf(GrowthTerms terms) => checked((long)terms.Net(Rules.Readings));

    private GrowthFigure FigureOfAll()
    {
        var terms = default(GrowthTerms);
        long transfers = 0;
        for (var number = 0; number < _terms.Length && Tree.ParentOf(number) == UnitTree.NoParent; number++)
        {
            terms += _terms[number];
            transfers += _transfers[number];
        }

        return new GrowthFigure(terms, NetOf(terms), _unattributed.Sum(), transfers);
    }
}
