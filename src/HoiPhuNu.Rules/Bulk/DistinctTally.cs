using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// Counts distinct persons by unit in bulk: whoever is met several times at or below a unit counts once there. What a row stands for, a post or a
/// trained person, is the caller's; persons are dense numbers, for instance of a <see cref="PersonIndex"/>. A superior's count is no sum of those
/// below (TRN-2). Adding rows and merging tallies in any order and grouping, on any number of threads, gives the same counts. Rules TRN-2, TRN-3
/// (CĐ6 III.2).
/// </summary>
/// <remarks>
/// <para>Four bytes for each person, and eight for every further unit of hers.</para>
/// <para>A tally serves one thread at a time.</para>
/// </remarks>
/// <example>
/// <code>
/// var index = new PersonIndex(expected: 400_000);
/// var trained = new DistinctTally(tree.Units.Length, expected: 400_000);
/// trained.AddColumns(index, personIds, unitNumbers);
/// long[] personsByUnit = trained.RollUp(tree);
/// </code>
/// </example>
public sealed partial class DistinctTally
{
    /// <summary>Persons with a unit beyond the first one of each.</summary>
    private readonly PersonUnits _further = new();

    /// <summary>By person the number after that of the unit where she was met first; 0 is nobody yet, so that a fresh array needs no filling.</summary>
    private int[] _metIn;

    /// <summary>Creates an empty tally.</summary>
    /// <param name="units">How many units the tree has; units are its dense numbers.</param>
    /// <param name="expected">How many persons are expected; it grows by itself beyond.</param>
    /// <param name="firstRow">The position of the first row that will be added, where the rows are a part of a whole; rejected rows are named by position.</param>
    public DistinctTally(int units, int expected = 1024, long firstRow = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        ArgumentOutOfRangeException.ThrowIfNegative(expected);
        ArgumentOutOfRangeException.ThrowIfNegative(firstRow);
        Units = units;
        FirstRow = firstRow;
        _metIn = new int[expected];
    }

    /// <summary>How many units there are.</summary>
    public int Units { get; }

    /// <summary>The position of the first row.</summary>
    public long FirstRow { get; private set; }

    /// <summary>How many rows were added.</summary>
    public long Rows { get; private set; }

    /// <summary>Rows whose unit or person is no dense number: they are left out.</summary>
    public RejectedRows Rejected { get; private set; } = new();

    /// <summary>Adds one row.</summary>
    /// <param name="person">The person's dense number.</param>
    /// <param name="unit">The unit's dense number.</param>
    public void Add(int person, int unit)
    {
        if (!Columns.IsDense(unit, Units) || !Columns.IsDense(person, Array.MaxLength))
        {
            Rejected.Add(Columns.IsDense(unit, Units) ? Rejection.UnknownPerson : Rejection.UnknownUnit, FirstRow + Rows++);
            return;
        }

        Rows++;
        Meet(person, unit);
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

        for (var person = 0; person < other._metIn.Length; person++)
        {
            if (other._metIn[person] != 0)
            {
                Meet(person, other._metIn[person] - 1);
            }
        }

        foreach (var further in other._further.InOrder())
        {
            Meet(PersonUnits.PersonOf(further), PersonUnits.UnitOf(further));
        }

        Rows += other.Rows;
        FirstRow = Math.Min(FirstRow, other.FirstRow);
        Rejected.Merge(other.Rejected);
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
        foreach (var met in _metIn)
        {
            if (met != 0)
            {
                counts[met - 1]++;
            }
        }

        tree.RollUp<long>(counts);
        AddFurtherUnits(tree, counts);
        return counts;
    }

    /// <summary>Each further unit of a person counts her up to where one of her other units counted her already.</summary>
    private void AddFurtherUnits(UnitTree tree, long[] counts)
    {
        var (countedFor, before) = (new int[Units], -1);
        foreach (var further in _further.InOrder())
        {
            var person = PersonUnits.PersonOf(further);
            if (person != before)
            {
                Climb(_metIn[person] - 1, person, 0);
                before = person;
            }

            Climb(PersonUnits.UnitOf(further), person, 1);
        }

        void Climb(int from, int person, int more)
        {
            for (var unit = from; unit != UnitTree.NoParent && countedFor[unit] != person + 1; unit = tree.ParentOf(unit))
            {
                countedFor[unit] = person + 1;
                counts[unit] += more;
            }
        }
    }

    private void Meet(int person, int unit)
    {
        if (person >= _metIn.Length)
        {
            Array.Resize(ref _metIn, (int)Math.Min(Array.MaxLength, Math.Max(person + 1L, 2L * _metIn.Length)));
        }

        ref var met = ref _metIn[person];
        if (met == 0)
        {
            met = unit + 1;
        }
        else if (met != unit + 1)
        {
            _further.Add([PersonUnits.Pair(person, unit)]);
        }
    }
}
