using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// Counts distinct persons by unit in bulk: whoever is met several times at or below a unit counts once there. What a row stands for, a post or a
/// trained person, is the caller's; persons are the dense numbers of one <see cref="PersonIndex"/>, which all tallies of a count share. A superior's count is no sum of those
/// below (TRN-2). Adding rows and merging tallies in any order and grouping, on any number of threads, gives the same counts. Rules TRN-2, TRN-3
/// (CĐ6 III.2).
/// </summary>
/// <remarks>
/// <para>Four bytes for each person, and eight for every further unit of hers.</para>
/// <para>A tally serves one thread at a time. Two in it at the same time are noticed: an <see cref="InvalidOperationException"/> is thrown then and at every later call.</para>
/// </remarks>
/// <example>
/// <code>
/// var index = new PersonIndex(expected: 400_000);
/// var trained = new DistinctTally(tree, index, expected: 400_000);
/// trained.AddIds(personIds, unitNumbers);
/// long[] personsByUnit = trained.RollUp();
/// </code>
/// </example>
public sealed partial class DistinctTally
{
    /// <summary>Persons with a unit beyond the first one of each.</summary>
    private readonly PersonUnits _further = new();

    /// <summary>By person the number after that of the unit where she was met first; 0 is nobody yet, so that a fresh array needs no filling.</summary>
    private int[] _metIn;
    private RejectedRows _rejected = new();
    private SoleUse _use;

    /// <summary>Creates an empty tally.</summary>
    /// <param name="tree">The tree; units are its dense numbers.</param>
    /// <param name="persons">Numbers the persons; the same for all lists that are counted together.</param>
    /// <param name="expected">How many persons are expected; it grows by itself beyond.</param>
    /// <param name="firstRow">The position of the first row that will be added, where the rows are a part of a whole; rejected rows are named by position.</param>
    public DistinctTally(UnitTree tree, PersonIndex persons, int expected = 1024, long firstRow = 0)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(persons);
        ArgumentOutOfRangeException.ThrowIfNegative(expected);
        ArgumentOutOfRangeException.ThrowIfNegative(firstRow);
        Tree = tree;
        Persons = persons;
        Units = tree.Units.Length;
        FirstRow = firstRow;
        _metIn = new int[expected];
    }

    /// <summary>The tree whose dense numbers the rows have.</summary>
    public UnitTree Tree { get; }

    /// <summary>What numbers the persons.</summary>
    public PersonIndex Persons { get; }

    /// <summary>How many units there are.</summary>
    internal int Units { get; }

    /// <summary>The position of the first row.</summary>
    public long FirstRow { get; private set; }

    /// <summary>How many rows were added.</summary>
    public long Rows { get; private set; }

    /// <summary>Rows whose unit is no dense number of the tree, or whose person none of the index: they are left out.</summary>
    public RejectedRows Rejected
    {
        get
        {
            using var call = SoleUse.Begin(ref _use);
            return _rejected;
        }
    }

    /// <summary>Adds one row.</summary>
    /// <param name="person">The person's dense number.</param>
    /// <param name="unit">The unit's dense number.</param>
    public void Add(int person, int unit)
    {
        using var call = SoleUse.Begin(ref _use);
        AddOne(person, unit);
    }

    private void AddOne(int person, int unit)
    {
        if (!Columns.IsDense(unit, Units) || !Columns.IsDense(person, Persons.Count))
        {
            _rejected.Add(Columns.IsDense(unit, Units) ? Rejection.UnknownPerson : Rejection.UnknownUnit, FirstRow + Rows++);
            return;
        }

        Rows++;
        Meet(person, unit);
    }

    /// <summary>
    /// Takes over all that another tally met; the other one stays as it is. Where persons were numbered by another index, on another machine for instance, its
    /// <see cref="ToBytes"/> can be read with this one's.
    /// </summary>
    /// <exception cref="ArgumentException">The other tally is this one, of another tree or another index; the message says which.</exception>
    public void Merge(DistinctTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        TallyBasis.RequireMergeable(
            ReferenceEquals(other, this),
            !Tree.IsSameAs(other.Tree) ? (Tree.Day == other.Tree.Day ? "another tree: its units are others" : $"tree of {other.Tree.Day:uuuu-MM-dd} instead of {Tree.Day:uuuu-MM-dd}")
            : !ReferenceEquals(Persons, other.Persons) ? "another PersonIndex: one number means two persons; read its bytes (FromBytes) with this index"
            : null);
        using var call = SoleUse.Begin(ref _use);
        using var otherCall = SoleUse.Begin(ref other._use);
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
        _rejected.Merge(other._rejected);
    }

    /// <summary>The distinct persons at each unit and below it, by dense number. Rule TRN-2.</summary>
    public long[] RollUp()
    {
        using var call = SoleUse.Begin(ref _use);
        var counts = new long[Units];
        foreach (var met in _metIn)
        {
            if (met != 0)
            {
                counts[met - 1]++;
            }
        }

        Tree.RollUp(counts);
        AddFurtherUnits(Tree, counts);
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
