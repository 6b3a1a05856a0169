using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
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
/// <para>A tally serves one thread; give each thread its own and <see cref="Merge"/> them.</para>
/// </remarks>
public sealed class BaseTally
{
    private readonly TallyBasis _basis;
    private readonly UnitPlacer _placer;
    private readonly Dictionary<string, Placement> _placed = new(StringComparer.Ordinal);
    private readonly BaseRecord[] _own;
    private readonly List<BaseRow> _unattributed = [];

    /// <summary>Creates an empty tally.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="units">The register, with its changes.</param>
    /// <param name="tree">The tree of the same day.</param>
    /// <param name="codesAsOf">The day the list's codes are read as of (ORG-9); the day itself when not said.</param>
    /// <param name="file">The list's file name, for the findings.</param>
    /// <exception cref="ArgumentException">The tree is of another day than the rules.</exception>
    public BaseTally(DayRules rules, UnitRegister units, UnitTree tree, LocalDate? codesAsOf = null, string? file = null)
    {
        _basis = new TallyBasis(rules, units, tree, codesAsOf, file);
        _placer = new UnitPlacer(units, tree);
        _own = new BaseRecord[tree.Units.Length];
    }

    /// <summary>Adds one row.</summary>
    public void Add(BaseRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (string.IsNullOrWhiteSpace(row.Unit))
        {
            _basis.Findings.Error("DATA-02", row.Row, "unit", null, string.Empty);
            return;
        }

        var placement = PlacementOf(row.Unit);
        if (placement is not { Counts: true, Recorded: { } recorded })
        {
            _basis.Findings.Error("DATA-01", row.Row, "unit", row.Unit, row.Unit);
        }
        else if (!recorded.IsBase)
        {
            _basis.Findings.Error("DATA-01.base", row.Row, "unit", row.Unit, row.Unit);
        }
        else if (placement.Kind == PlacementKind.Attributed && _placer.Tree.Units[placement.Number].IsBase)
        {
            _own[placement.Number] = _own[placement.Number].With(new BaseRecord(true, row.Rating, row.HasComputer));
        }
        else
        {
            _unattributed.Add(row);
        }
    }

    /// <summary>Takes over all rows that another tally of the same list was given; the other one stays as it is.</summary>
    /// <exception cref="ArgumentException">The other tally is this one, or has other rules, another day, another tree or another list.</exception>
    public void Merge(BaseTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _basis.Merge(other._basis);
        for (var number = 0; number < _own.Length; number++)
        {
            _own[number] = _own[number].With(other._own[number]);
        }

        _unattributed.AddRange(other._unattributed);
        foreach (var (code, placement) in other._placed)
        {
            _placed.TryAdd(code, placement);
        }
    }

    /// <summary>The figures and findings of all rows added so far.</summary>
    public BaseFigures ToFigures() => new(
        _placer.Tree,
        [.. _own],
        [.. _unattributed.OrderBy(row => row.Row).ThenBy(row => row.Unit, StringComparer.Ordinal).ThenBy(row => row.Rating?.Ordinal).ThenBy(row => row.HasComputer)],
        _basis.Findings.InOrder([]),
        [.. _placed.Where(code => code.Value is { IsPadded: true, Recorded: not null }).OrderBy(code => code.Key, StringComparer.Ordinal).Select(code => new PaddedCode(code.Key, code.Value.Recorded!))]);

    /// <summary>The list's file name, as the findings have it.</summary>
    internal string? File => _basis.Findings.File;

    /// <summary>Where a row counts; <see langword="null"/> where the row has an error.</summary>
    internal Placement? PlaceOf(BaseRow row) =>
        !string.IsNullOrWhiteSpace(row.Unit) && PlacementOf(row.Unit) is { Counts: true, Recorded.IsBase: true } placement ? placement : null;

    /// <summary>A list of bases holds bases: lost leading zeros are looked for among their codes.</summary>
    private Placement PlacementOf(string code)
    {
        if (!_placed.TryGetValue(code, out var placement))
        {
            _placed[code] = placement = _placer.Place(code, Level.Commune, _basis.Communes.CodesAsOf);
        }

        return placement;
    }
}
