using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Counting;

/// <summary>What a tally of one list rests on: the rules of the day, the list's codes, and what is to be said about its rows.</summary>
internal sealed class TallyBasis
{
    private readonly bool _saysCodesAsOf;

    /// <exception cref="ArgumentException">The tree is of another day than the rules.</exception>
    public TallyBasis(DayRules rules, UnitRegister units, UnitTree tree, LocalDate? codesAsOf, string? file, bool holdsPersons = true)
    {
        ArgumentNullException.ThrowIfNull(units);
        RequireSameDay(rules, tree);
        units.RequireTree(tree);
        Rules = rules;
        Units = units;
        Communes = new RecordedCommunes(units, tree, codesAsOf ?? rules.Day);
        _saysCodesAsOf = codesAsOf is not null;
        Findings = new DataFindings(file, rules.Day, holdsPersons ? units : null);
    }

    /// <summary>What is said of a list that another register was used for.</summary>
    public const string OtherRegister = "another register: its units or changes are others, or it was read anew; use one UnitRegister for all";

    public DayRules Rules { get; }

    public UnitRegister Units { get; }

    /// <summary>The rows of each commune.</summary>
    public CodeRows CodeRows { get; } = new();

    public RecordedCommunes Communes { get; }

    public DataFindings Findings { get; }

    /// <summary>Whether a person in several communes counts in each. Reading <see cref="SeveralCommunes"/>.</summary>
    public bool CountsInEach => Rules.Rules.Readings.SeveralCommunes == SeveralCommunes.InEach;

    /// <summary>Rules and tree are of one day.</summary>
    /// <exception cref="ArgumentException">They are not.</exception>
    public static void RequireSameDay(DayRules rules, UnitTree tree)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(tree);
        if (tree.Day != rules.Day)
        {
            throw new ArgumentException($"The tree is of {tree.Day:uuuu-MM-dd}, the rules are of {rules.Day:uuuu-MM-dd}.", nameof(tree));
        }
    }

    /// <summary>What is other in rules and tree of another tally; <see langword="null"/> when nothing is.</summary>
    public static string? Difference(DayRules rules, UnitTree tree, DayRules otherRules, UnitTree otherTree) =>
        RulesDifference.Of(rules, otherRules) ?? (tree.IsSameAs(otherTree) ? null : "another tree: its units are others");

    /// <summary>Only another tally of the same can be merged.</summary>
    /// <exception cref="ArgumentException">The other tally is this one, or differs.</exception>
    public static void RequireMergeable(bool isItself, string? difference)
    {
        if (isItself)
        {
            throw new ArgumentException("A tally cannot be merged into itself.");
        }

        if (difference is not null)
        {
            throw new ArgumentException($"The other tally cannot be merged: {difference}.");
        }
    }

    /// <summary>Takes over codes and findings of another part of the same list.</summary>
    /// <returns>For each commune of the other part its index here.</returns>
    /// <exception cref="ArgumentException">The other basis is this one, or of other rules, another day, another tree or another list.</exception>
    public int[] Merge(TallyBasis other)
    {
        RequireMergeable(
            ReferenceEquals(this, other),
            Difference(Rules, Communes.Tree, other.Rules, other.Communes.Tree)
                ?? (!Units.IsSameAs(other.Units) ? OtherRegister
                : Communes.CodesAsOf != other.Communes.CodesAsOf ? $"codes as of {other.Communes.CodesAsOf:uuuu-MM-dd} instead of {Communes.CodesAsOf:uuuu-MM-dd}"
                : Findings.File != other.Findings.File ? $"file {other.Findings.File ?? "(none)"} instead of {Findings.File ?? "(none)"}"
                : null));
        Findings.AddAll(other.Findings);
        var indexes = Communes.AddAll(other.Communes);
        CodeRows.Merge(other.CodeRows, index => indexes[index]);
        return indexes;
    }

    /// <summary>Notes a row that can stand.</summary>
    public void Note(RecordedCommune? commune, long row)
    {
        if (commune is not null)
        {
            CodeRows.Add(commune.Index, row);
        }
    }

    /// <summary>Says if the list seems to have been made on an older tree and nothing tells when its codes were written down. Rule DATA-18.</summary>
    /// <param name="table">The list's name in the formats.</param>
    /// <param name="column">The column of its codes.</param>
    /// <param name="level">The level the codes are of, where the list says so.</param>
    /// <param name="uses">The codes.</param>
    public IEnumerable<Finding> OlderTree(string table, string column, Level? level, IEnumerable<CodeUse> uses) =>
        !_saysCodesAsOf && Organisation.OlderTree.Of(Units, Rules.Day, level, uses) is { } older ? [Findings.OlderTree(table, column, older)] : [];

    /// <summary>The same of a list of communes.</summary>
    public IEnumerable<Finding> OlderTree(string table) => OlderTree(table, "commune", Level.Commune, Communes.Uses(CodeRows));
}
