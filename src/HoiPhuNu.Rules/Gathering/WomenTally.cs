using System.Globalization;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>
/// Counts of women present, given per commune: which one holds as of the day, and where it counts on the tree of that day. Adding counts and
/// merging tallies in any order and grouping gives the same figures and findings. Rules WOM-2 to WOM-4 (CĐ6 III.1.e).
/// </summary>
/// <remarks>
/// <para>A count with an error (DATA-01, 02, 08) is left out. Two codes that mean one unit give counts of one commune.</para>
/// <para>A successor's own count covers what merged into it when it is the count that holds as of the day and was published on or after the
/// change; a count without a date is published before everything. A possible successor of a split that is gone itself is covered when all of
/// its own possible successors are.</para>
/// <para>A base without a count of its own whose figure comes from units that merged into it is unknown (DATA-09) if one of them has no count
/// either, or if the base was there before them: a part is not taken for the whole.</para>
/// </remarks>
public sealed partial class WomenTally
{
    private readonly TallyBasis _basis;
    private readonly UnitRegister _units;
    private readonly Dictionary<Unit, List<WomenCount>> _given = [];
    private SoleUse _use;
    private long _added;

    /// <summary>Creates an empty tally.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="units">The register, with its changes.</param>
    /// <param name="tree">The tree of the same day.</param>
    /// <param name="codesAsOf">The day the list's codes are read as of (ORG-9); the day itself when not said.</param>
    /// <param name="file">The list's file name, for the findings.</param>
    /// <exception cref="ArgumentException">The tree is of another day than the rules, or of another register.</exception>
    public WomenTally(DayRules rules, UnitRegister units, UnitTree tree, LocalDate? codesAsOf = null, string? file = null)
    {
        _basis = new TallyBasis(rules, units, tree, codesAsOf, file, holdsPersons: false);
        _units = units;
    }

    /// <summary>What is to be said about its rows.</summary>
    internal DataFindings Findings => _basis.Findings;

    /// <summary>The list's file name, as the findings have it.</summary>
    internal string? File => _basis.Findings.File;

    /// <summary>What it rests on.</summary>
    internal TallyBasis Basis => _basis;

    /// <summary>Adds one count.</summary>
    public void Add(WomenCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        using var call = SoleUse.Begin(ref _use);
        _added++;
        AddNumbered(count.Row > 0 ? count : count with { Row = _added });
    }

    private void AddNumbered(WomenCount count)
    {
        if (Accepts(count, out var commune))
        {
            _basis.Note(commune, count.Row);
            CountsOf(commune!.Recorded!).Add(count);
        }
        else
        {
            _basis.Findings.Refuse();
        }
    }

    private bool Accepts(WomenCount count, out RecordedCommune? commune)
    {
        commune = null;
        var accepted = IsCount(count, "women", count.Women) & IsCount(count, "working_away", count.WorkingAway ?? 0)
            & _basis.Findings.IsDate(count.Row, "published", count.Commune, count.Published);
        if (count.Published is { } later && later > _basis.Rules.Day)
        {
            _basis.Findings.Later(count.Row, "published", count.Commune, later, _basis.Rules.Day);
        }

        if (string.IsNullOrWhiteSpace(count.Commune))
        {
            _basis.Findings.Error("DATA-02", count.Row, "commune", null, string.Empty);
            return false;
        }

        if (!_basis.Findings.IsDate(count.Row, "code_date", count.Commune, count.CodeDate))
        {
            return false;
        }

        commune = _basis.Communes[count.Commune, count.CodeDate];
        if (!commune.Counts)
        {
            _basis.Findings.NoCommune(count.Row, "commune", count.Commune, commune.Kind);
        }

        return accepted && commune.Counts;
    }

    /// <summary>Takes over all counts that another tally of the same list was given; the other one stays as it is.</summary>
    /// <exception cref="ArgumentException">The other tally is this one, or has other rules, another day, another register or another list; the message says which.</exception>
    public void Merge(WomenTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        using var call = SoleUse.Begin(ref _use);
        using var otherCall = SoleUse.Begin(ref other._use);
        _basis.Merge(other._basis);
        foreach (var (unit, counts) in other._given)
        {
            CountsOf(unit).AddRange(counts);
        }
    }

    private List<WomenCount> CountsOf(Unit unit) => _given.TryGetValue(unit, out var counts) ? counts : _given[unit] = [];

    private bool IsCount(WomenCount count, string column, long value)
    {
        if (value < 0)
        {
            _basis.Findings.Error("DATA-02", count.Row, column, count.Commune, value.ToString(CultureInfo.InvariantCulture));
        }

        return value >= 0;
    }
}
