using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>What a tally of one list rests on: the rules of the day, the list's codes, and what is to be said about its rows.</summary>
internal sealed class TallyBasis
{
    private readonly UnitRegister _units;
    private readonly bool _saysCodesAsOf;

    /// <exception cref="ArgumentException">The tree is of another day than the rules.</exception>
    public TallyBasis(DayRules rules, UnitRegister units, UnitTree tree, LocalDate? codesAsOf, string? file, bool holdsPersons = true)
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
        _units = units;
        _saysCodesAsOf = codesAsOf is not null;
        Findings = new DataFindings(file, rules.Day, holdsPersons ? units : null);
    }

    public DayRules Rules { get; }

    /// <summary>The rows of each commune.</summary>
    public CodeRows CodeRows { get; } = new();

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
        var indexes = Communes.AddAll(other.Communes);
        CodeRows.Merge(other.CodeRows, index => indexes[index]);
        return indexes;
    }

    /// <summary>The code that a row names, as written; <see langword="null"/> where it names none.</summary>
    public string? CodeOf(GivenBirth given) => given.Commune == 0 ? null : Communes[given.Commune - 1].Code;

    /// <summary>That one person has two birth dates, neither of which is repeated. Rule DATA-15.</summary>
    public Finding OtherBirth(string person, GivenBirth first, GivenBirth other) =>
        Findings.At("DATA-15", Severity.Warning, other.Row, "birth_date", CodeOf(other), null, person).With("first_row", first.Row);

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
        !_saysCodesAsOf && Organisation.OlderTree.Of(_units, Rules.Day, level, uses) is { } older ? [Findings.OlderTree(table, column, older)] : [];

    /// <summary>The same of a list of communes.</summary>
    public IEnumerable<Finding> OlderTree(string table) => OlderTree(table, "commune", Level.Commune, Communes.Uses(CodeRows));
}
