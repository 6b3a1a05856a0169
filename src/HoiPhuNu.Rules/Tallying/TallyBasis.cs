using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>What a tally of one list rests on: the rules of the day, the list's codes, and what is to be said about its rows.</summary>
internal sealed class TallyBasis
{
    /// <exception cref="ArgumentException">The tree is of another day than the rules.</exception>
    public TallyBasis(DayRules rules, UnitRegister units, UnitTree tree, LocalDate? codesAsOf, string? file)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(tree);
        if (tree.Day != rules.Day)
        {
            throw new ArgumentException($"The tree is of {tree.Day:uuuu-MM-dd}, the rules are of {rules.Day:uuuu-MM-dd}.", nameof(tree));
        }

        Rules = rules;
        Communes = new RecordedCommunes(units, tree, codesAsOf ?? rules.Day);
        Findings = new DataFindings(file, rules.Day);
    }

    public DayRules Rules { get; }

    public RecordedCommunes Communes { get; }

    public DataFindings Findings { get; }

    /// <summary>Whether a person in several communes counts in each. Reading <see cref="SeveralCommunes"/>.</summary>
    public bool CountsInEach => Rules.Rules.Readings.SeveralCommunes == SeveralCommunes.InEach;

    /// <summary>Takes over codes and findings of another part of the same list.</summary>
    /// <returns>For each commune of the other part its index here.</returns>
    /// <exception cref="ArgumentException">The other basis is this one, or of other rules, another day, another tree or another list.</exception>
    public int[] Merge(TallyBasis other)
    {
        if (ReferenceEquals(this, other))
        {
            throw new ArgumentException("A tally cannot be merged into itself.", nameof(other));
        }

        if (Rules.Day != other.Rules.Day || Rules.Rules != other.Rules.Rules)
        {
            throw new ArgumentException($"The other tally is of {other.Rules.Day:uuuu-MM-dd} or of other rules; this one is of {Rules.Day:uuuu-MM-dd}.", nameof(other));
        }

        if (!ReferenceEquals(Communes.Tree, other.Communes.Tree) || Communes.CodesAsOf != other.Communes.CodesAsOf || Findings.File != other.Findings.File)
        {
            throw new ArgumentException("The other tally is of another list: its tree, the day of its codes or its file is not the same.", nameof(other));
        }

        Findings.AddAll(other.Findings);
        return Communes.AddAll(other.Communes);
    }
}
