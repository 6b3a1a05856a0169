using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// Counts distinct persons by unit in bulk: whoever is met several times at or below a unit counts once there. What a row stands for, a post or a
/// trained person, is the caller's; persons are dense numbers, for instance of a <see cref="PersonIndex"/>. A superior's count is no sum of those
/// below (TRN-2). Adding rows and merging tallies in any order and grouping gives the same counts. Rules TRN-2, TRN-3 (CĐ6 III.2).
/// </summary>
/// <remarks>Four bytes for each person met in one unit only, and eight for every further unit of a person.</remarks>
public sealed partial class DistinctTally
{
    private readonly List<ulong> _further = [];
    private int[] _unitOf;
    private int _sorted;

    /// <summary>Creates an empty tally.</summary>
    /// <param name="units">How many units the tree has; units are its dense numbers.</param>
    /// <param name="expected">How many persons are expected; it grows by itself beyond.</param>
    public DistinctTally(int units, int expected = 1024)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        ArgumentOutOfRangeException.ThrowIfNegative(expected);
        Units = units;
        _unitOf = new int[expected];
    }

    /// <summary>How many units there are.</summary>
    public int Units { get; }

    /// <summary>How many rows were added.</summary>
    public long Rows { get; private set; }

    /// <summary>Rows whose unit or person is no dense number: they are left out.</summary>
    public long Rejected { get; private set; }

    /// <summary>Adds one row.</summary>
    /// <param name="person">The person's dense number.</param>
    /// <param name="unit">The unit's dense number.</param>
    public void Add(int person, int unit)
    {
        Rows++;
        if (!Columns.IsDense(unit, Units) || !Columns.IsDense(person, Array.MaxLength))
        {
            Rejected++;
            return;
        }

        if (person >= _unitOf.Length)
        {
            Array.Resize(ref _unitOf, (int)Math.Min(Array.MaxLength, Math.Max(person + 1L, 2L * _unitOf.Length)));
        }

        // 0 is nobody yet, so that a fresh array needs no filling.
        ref var known = ref _unitOf[person];
        if (known == 0)
        {
            known = unit + 1;
        }
        else if (known != unit + 1)
        {
            AddFurther(person, unit);
        }
    }

    /// <summary>Adds rows, one column for each field.</summary>
    /// <exception cref="ArgumentException">The columns have not the same length.</exception>
    public void AddColumns(ReadOnlySpan<int> persons, ReadOnlySpan<int> units)
    {
        Columns.RequireSameLength(persons.Length, units.Length);
        for (var row = 0; row < persons.Length; row++)
        {
            Add(persons[row], units[row]);
        }
    }

    /// <summary>Adds rows whose persons are ids.</summary>
    /// <param name="index">Numbers the persons; the same for all lists that are to be counted together.</param>
    /// <param name="ids">Ids of persons.</param>
    /// <param name="units">Dense numbers of units.</param>
    /// <exception cref="ArgumentException">The columns have not the same length.</exception>
    public void AddColumns(PersonIndex index, ReadOnlySpan<long> ids, ReadOnlySpan<int> units)
    {
        ArgumentNullException.ThrowIfNull(index);
        Columns.RequireSameLength(ids.Length, units.Length);
        for (var row = 0; row < ids.Length; row++)
        {
            Add(index.NumberOf(ids[row]), units[row]);
        }
    }

    /// <summary>Takes over all that another tally met; the other one stays as it is. Both have to number persons alike.</summary>
    /// <exception cref="ArgumentException">The other tally is this one, or has another number of units.</exception>
    public void Merge(DistinctTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(other, this) || other.Units != Units)
        {
            throw new ArgumentException("Only another tally of the same units can be merged.", nameof(other));
        }

        var rows = Rows;
        for (var person = 0; person < other._unitOf.Length; person++)
        {
            if (other._unitOf[person] != 0)
            {
                Add(person, other._unitOf[person] - 1);
            }
        }

        foreach (var further in other._further)
        {
            Add((int)(further >> 32), unchecked((int)further));
        }

        Rows = rows + other.Rows;
        Rejected += other.Rejected;
    }

    /// <summary>The distinct persons at each unit and below it, by dense number. Rule TRN-2.</summary>
    /// <param name="tree">The tree whose dense numbers the rows have.</param>
    /// <exception cref="ArgumentException">The tree has another number of units.</exception>
    public long[] RollUp(UnitTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        if (tree.Units.Length != Units)
        {
            throw new ArgumentException("The tree is not the one that the rows were numbered by.", nameof(tree));
        }

        var counts = new long[Units];
        foreach (var unit in _unitOf)
        {
            if (unit != 0)
            {
                counts[unit - 1]++;
            }
        }

        tree.RollUp<long>(counts);
        AddFurtherUnits(tree, counts);
        return counts;
    }

    /// <summary>Each further unit of a person counts her up to where one of her other units counted her already.</summary>
    private void AddFurtherUnits(UnitTree tree, long[] counts)
    {
        Compact();
        var seen = new HashSet<int>();
        var person = -1;
        foreach (var further in _further)
        {
            if ((int)(further >> 32) != person)
            {
                person = (int)(further >> 32);
                seen.Clear();
                See(_unitOf[person] - 1);
            }

            See(unchecked((int)further), counts);
        }

        void See(int unit, long[]? counted = null)
        {
            for (; unit != UnitTree.NoParent && seen.Add(unit); unit = tree.ParentOf(unit))
            {
                if (counted is not null)
                {
                    counted[unit]++;
                }
            }
        }
    }

    private void AddFurther(int person, int unit)
    {
        _further.Add(((ulong)(uint)person << 32) | (uint)unit);
        if (_further.Count >= 2 * Math.Max(_sorted, 1 << 16))
        {
            Compact();
        }
    }

    /// <summary>Sorts what was met of persons with several units, each once: repeated rows cost nothing lasting.</summary>
    private void Compact()
    {
        _further.Sort();
        var kept = 0;
        for (var index = 0; index < _further.Count; index++)
        {
            if (kept == 0 || _further[index] != _further[kept - 1])
            {
                _further[kept++] = _further[index];
            }
        }

        _further.RemoveRange(kept, _further.Count - kept);
        _sorted = kept;
    }
}
