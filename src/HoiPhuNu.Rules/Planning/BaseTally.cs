using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Planning;

/// <summary>
/// Takes the list of bases, with rating and computer, to the tree of one day. Of several rows at one unit, its own or those of units that
/// became it, any computer and the worst rating hold. Adding rows and merging tallies in any order and grouping gives the same figures and
/// findings. Rules SUP-1, SUP-2, ORG-6, ORG-9 (CĐ6 IV.1, IV.2).
/// </summary>
/// <remarks>
/// <para>A row without a code (DATA-02), of an unknown unit, or of one that is no base (both DATA-01) is
/// left out and told.</para>
/// <para>A tally serves one thread at a time; give each thread its own and <see cref="Merge"/> them. Two threads in one at the same time are noticed: an
/// <see cref="InvalidOperationException"/> is thrown then and at every later call.</para>
/// </remarks>
public sealed class BaseTally
{
    private readonly TallyBasis _basis;
    private readonly UnitPlacer _placer;
    private readonly RecordedUnits _placed;
    private readonly BaseRecord[] _own;
    private readonly List<BaseRow> _unattributed = [];
    private SoleUse _use;

    /// <summary>Creates an empty tally.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="units">The register, with its changes.</param>
    /// <param name="tree">The tree of the same day.</param>
    /// <param name="codesAsOf">The day the list's codes are read as of (ORG-9); the day itself when not said.</param>
    /// <param name="file">The list's file name, for the findings.</param>
    /// <exception cref="ArgumentException">The tree is of another day than the rules, or of another register.</exception>
    public BaseTally(DayRules rules, UnitRegister units, UnitTree tree, LocalDate? codesAsOf = null, string? file = null)
    {
        _basis = new TallyBasis(rules, units, tree, codesAsOf, file, holdsPersons: false);
        _placer = new UnitPlacer(units, tree);
        _placed = new RecordedUnits(_placer, Level.Commune, _basis.Communes.CodesAsOf);
        _own = new BaseRecord[tree.Units.Length];
    }

    /// <summary>What it rests on.</summary>
    internal TallyBasis Basis => _basis;

    /// <summary>Adds one row.</summary>
    public void Add(BaseRow row)
    {
        using var call = SoleUse.Begin(ref _use);
        ArgumentNullException.ThrowIfNull(row);
        if (Accepts(row, _basis.Findings) is not { } placement)
        {
            _basis.Findings.Refuse();
            return;
        }

        _placed.Note(row.Unit, row.CodeDate, row.Row);
        if (placement.Kind == PlacementKind.Attributed && _placer.Tree.Units[placement.Number].IsBase)
        {
            _own[placement.Number] = _own[placement.Number].With(new BaseRecord(true, row.Rating, row.HasComputer));
        }
        else
        {
            _unattributed.Add(row);
        }
    }

    /// <summary>Takes over all rows that another tally of the same list was given; the other one stays as it is.</summary>
    /// <exception cref="ArgumentException">The other tally is this one, or has other rules, another day, another register or another list; the message says which.</exception>
    public void Merge(BaseTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        using var call = SoleUse.Begin(ref _use);
        using var otherCall = SoleUse.Begin(ref other._use);
        _basis.Merge(other._basis);
        for (var number = 0; number < _own.Length; number++)
        {
            _own[number] = _own[number].With(other._own[number]);
        }

        _unattributed.AddRange(other._unattributed);
        _placed.AddAll(other._placed);
    }

    /// <summary>The figures and findings of all rows added so far.</summary>
    public BaseFigures ToFigures() => new(
        _placer.Tree,
        [.. _own],
        [.. _unattributed.OrderBy(row => row.Row).ThenBy(row => row.Unit, StringComparer.Ordinal).ThenBy(row => row.Rating?.Ordinal).ThenBy(row => row.HasComputer)],
        _basis.Findings.InOrder(_basis.OlderTree("bases", "unit", Level.Commune, _placed.Uses)),
        _placed.Padded);

    /// <summary>What is to be said about its rows.</summary>
    internal DataFindings Findings => _basis.Findings;

    /// <summary>The list's file name, as the findings have it.</summary>
    internal string? File => _basis.Findings.File;

    /// <summary>Where a row counts; <see langword="null"/> where the row has an error.</summary>
    internal Placement? PlaceOf(BaseRow row) => Accepts(row, new DataFindings(File, _basis.Rules.Day));

    /// <summary>A list of bases holds bases: lost leading zeros are looked for among their codes.</summary>
    private Placement? Accepts(BaseRow row, DataFindings told)
    {
        if (string.IsNullOrWhiteSpace(row.Unit))
        {
            told.Error("DATA-02", row.Row, "unit", null, string.Empty);
            return null;
        }

        if (!told.IsDate(row.Row, "code_date", row.Unit, row.CodeDate))
        {
            return null;
        }

        var placement = _placed[row.Unit, row.CodeDate];
        if (!placement.Counts)
        {
            told.NoUnit(row.Row, "unit", row.Unit);
            return null;
        }

        if (placement.Recorded is { IsBase: true })
        {
            return placement;
        }

        told.Error("DATA-01.base", row.Row, "unit", row.Unit, row.Unit);
        return null;
    }
}
