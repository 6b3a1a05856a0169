using System.Collections.Immutable;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Training;

/// <summary>
/// Gathers the posts of a list as of one day, on the tree of that day: who serves where, in which population of target 6. Codes may be of any
/// level and kind; those of units that are gone count at their successors, or at the superior where that cannot be told. Rows stream through
/// and are not kept; what is kept is every <em>different</em> place of a person. Adding rows and merging tallies in any order and grouping
/// gives the same figures and findings. Rules TRN-1 to TRN-3, TRN-8, ORG-6, ORG-9 (CĐ6 III.2, IV.2).
/// </summary>
/// <remarks>
/// <para>A row with an error (DATA-01, 02, 06) is left out of everything. Whether a cadre serves a base is said by the unit that the code
/// means, also where that unit is gone and counts at a superior.</para>
/// <para>A tally serves one thread at a time; give each thread its own and <see cref="Merge"/> them. Two threads in one at the same time are noticed: an
/// <see cref="InvalidOperationException"/> is thrown then and at every later call.</para>
/// </remarks>
public sealed class PostTally
{
    private readonly TallyBasis _basis;
    private readonly RecordedUnits _places;
    private readonly PersonNumbers _people = new();
    private readonly PersonNumbers _everybody = new();
    private readonly HashSet<PostSpell> _spells = [];
    private readonly bool _keepsPast;
    private SoleUse _use;

    /// <summary>Creates an empty tally.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="units">The register, with its changes.</param>
    /// <param name="tree">The tree of the same day.</param>
    /// <param name="codesAsOf">The day the list's codes are read as of (ORG-9); the day itself when not said.</param>
    /// <param name="file">The list's file name, for the findings.</param>
    /// <exception cref="ArgumentException">The tree is of another day than the rules, or of another register.</exception>
    public PostTally(DayRules rules, UnitRegister units, UnitTree tree, LocalDate? codesAsOf = null, string? file = null)
    {
        _basis = new TallyBasis(rules, units, tree, codesAsOf, file);
        _places = new RecordedUnits(new UnitPlacer(units, tree), null, _basis.Communes.CodesAsOf);
        _keepsPast = rules.Rules.Readings.TrainedHolder == TrainedHolder.InPostWhenTrained;
    }

    internal DayRules Rules => _basis.Rules;

    /// <summary>What it rests on.</summary>
    internal TallyBasis Basis => _basis;

    internal UnitTree Tree => _basis.Communes.Tree;

    internal DataFindings Findings => _basis.Findings;

    internal PersonNumbers People => _people;

    /// <summary>Everybody who has a row that can stand, whatever it counts for.</summary>
    internal PersonNumbers Everybody => _everybody;

    internal ImmutableArray<PaddedCode> Padded => _places.Padded;

    /// <summary>Adds one row.</summary>
    public void Add(in PostRow row)
    {
        using var call = SoleUse.Begin(ref _use);
        if (Accepts(row, Findings) is not { } place)
        {
            Findings.Refuse();
            return;
        }

        _places.Note(row.Unit!, row.CodeDate, row.Row);
        _everybody.NumberOf(row.PersonId);
        var populations = PostPopulations.Of(row, place.Recorded!);
        if (populations == 0)
        {
            return;
        }

        if (_keepsPast)
        {
            if (row.From <= Rules.Day && !(row.Until <= Rules.Rules.FirstDay))
            {
                _spells.Add(new PostSpell(_people.NumberOf(row.PersonId), place.Number, populations, row.From, row.Until));
            }
        }
        else if (row.IsInForce(Rules.Day))
        {
            _spells.Add(new PostSpell(_people.NumberOf(row.PersonId), place.Number, populations, null, null));
        }
    }

    /// <summary>Takes over all that another tally of the same list gathered; the other one stays as it is.</summary>
    /// <exception cref="ArgumentException">The other tally is this one, or has other rules, another day, another register or another list; the message says which.</exception>
    public void Merge(PostTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        using var call = SoleUse.Begin(ref _use);
        using var otherCall = SoleUse.Begin(ref other._use);
        _basis.Merge(other._basis);
        _places.AddAll(other._places);
        for (var person = 0; person < other._everybody.Count; person++)
        {
            _everybody.NumberOf(other._everybody.KeyOf(person));
        }

        foreach (var spell in other._spells)
        {
            _spells.Add(spell with { Person = _people.NumberOf(other._people.KeyOf(spell.Person)) });
        }
    }

    /// <summary>What is known of each person, her places side by side.</summary>
    internal PostSpell[] SpellsByPerson()
    {
        var spells = _spells.ToArray();
        Array.Sort(spells, (left, right) => left.Person.CompareTo(right.Person));
        return spells;
    }

    /// <summary>Where the post of a row counts; <see langword="null"/> where the row has an error.</summary>
    internal Placement? PlaceOf(in PostRow row) => Accepts(row, new DataFindings(Findings.File, Findings.AsOf));

    /// <summary>What is said of the list as a whole.</summary>
    internal IEnumerable<Finding> OlderTree() => _basis.OlderTree("posts", "unit", null, _places.Uses);

    private Placement? Accepts(in PostRow row, DataFindings told)
    {
        var accepted = told.HasId(row.Row, "person_id", row.Unit, row.PersonId)
            & Has(row, row.Role is not null, "role", told)
            & Has(row, row.From is not null, "from", told);
        var hasDates = told.IsDate(row.Row, "from", row.Unit, row.From, row.PersonId) & told.IsDate(row.Row, "until", row.Unit, row.Until, row.PersonId);
        var place = PlaceOf(row, told);
        if (hasDates && row.Until < row.From)
        {
            told.EndsBefore("DATA-06.post", row.Row, "until", row.Unit, row.Until!.Value, row.From!.Value, row.PersonId);
            accepted = false;
        }

        return accepted && hasDates ? place : null;
    }

    private Placement? PlaceOf(in PostRow row, DataFindings told)
    {
        if (!Has(row, !string.IsNullOrWhiteSpace(row.Unit), "unit", told) || !told.IsDate(row.Row, "code_date", row.Unit, row.CodeDate, row.PersonId))
        {
            return null;
        }

        var place = _places[row.Unit!, row.CodeDate];
        if (place.Counts)
        {
            return place;
        }

        told.NoUnit(row.Row, "unit", row.Unit!, row.PersonId);
        return null;
    }

    private static bool Has(in PostRow row, bool isGiven, string column, DataFindings told)
    {
        if (!isGiven)
        {
            told.Error("DATA-02", row.Row, column, row.Unit, string.Empty, row.PersonId);
        }

        return isGiven;
    }
}
