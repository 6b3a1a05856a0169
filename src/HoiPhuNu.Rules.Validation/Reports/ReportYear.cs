using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>The rows of one year on the tree they are read on.</summary>
public sealed class ReportYear
{
    private readonly CheckedRow?[] _rowOf;
    private readonly Dictionary<int, List<CheckedRow>> _childrenOf = [];

    internal ReportYear(int year, UnitTree tree, IEnumerable<CheckedRow> rows, TallyFigures? figures)
    {
        Year = year;
        Tree = tree;
        Lists = figures is null ? null : new ListFigures(figures);
        All = [.. rows];
        _rowOf = new CheckedRow?[tree.Units.Length];
        var later = ImmutableArray.CreateBuilder<CheckedRow>();
        foreach (var row in All)
        {
            if (NumberOf(row) is not { } number)
            {
                continue;
            }

            if (_rowOf[number] is null)
            {
                _rowOf[number] = row;
            }
            else
            {
                later.Add(row);
            }
        }

        Later = later.ToImmutable();
        Rows = [.. All.Where(row => NumberOf(row) is { } number && ReferenceEquals(_rowOf[number], row))];
        foreach (var row in Rows)
        {
            if (NearestSuperiorWithRow(NumberOf(row)!.Value) is { } superior)
            {
                (_childrenOf.TryGetValue(superior, out var children) ? children : _childrenOf[superior] = []).Add(row);
            }
        }
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The units in force.</summary>
    public UnitTree Tree { get; }

    /// <summary>What the lists come to; <see langword="null"/> where none were counted for the year. Rule REP-70.</summary>
    internal ListFigures? Lists { get; }

    /// <summary>All rows of the year, in their order.</summary>
    public ImmutableArray<CheckedRow> All { get; }

    /// <summary>The first row of each unit in force: those that enter sums.</summary>
    public ImmutableArray<CheckedRow> Rows { get; }

    /// <summary>Further rows of units that had one already.</summary>
    public ImmutableArray<CheckedRow> Later { get; }

    /// <summary>The row of a unit, by its dense number in <see cref="Tree"/>; <see langword="null"/> when it has none.</summary>
    public CheckedRow? RowOf(int number) => number >= 0 && number < _rowOf.Length ? _rowOf[number] : null;

    /// <summary>The row of a unit, or else of the nearest above it that has one.</summary>
    internal CheckedRow? NearestRowAt(int number) =>
        _rowOf[number] ?? (NearestSuperiorWithRow(number) is { } superior ? _rowOf[superior] : null);

    /// <summary>The rows whose nearest superior with a row is the unit of <paramref name="row"/>. Rule REP-16.</summary>
    public IReadOnlyList<CheckedRow> ChildrenOf(CheckedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return NumberOf(row) is { } number && _childrenOf.TryGetValue(number, out var children) ? children : [];
    }

    /// <summary>The province that holds a row's unit, itself included; <see langword="null"/> when there is none.</summary>
    public Unit? ProvinceOf(CheckedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return NumberOf(row) is { } number ? Tree.At(Level.Province, number) : null;
    }

    private int? NumberOf(CheckedRow row) => row.Unit is { } unit && Tree.TryGetNumber(unit.Code, out var number) ? number : null;

    private int? NearestSuperiorWithRow(int number)
    {
        foreach (var superior in Tree.SuperiorsOf(number))
        {
            if (_rowOf[superior] is not null)
            {
                return superior;
            }
        }

        return null;
    }
}
