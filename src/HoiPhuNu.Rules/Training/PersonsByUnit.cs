using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Training;

/// <summary>
/// Counts distinct persons at every unit of a tree: each once at a unit, in however many places at and below it she stands. All places of one
/// person have to be added one after the other. Rule TRN-2 (CĐ6 III.2).
/// </summary>
internal sealed class PersonsByUnit(UnitTree tree)
{
    private readonly long[] _counts = new long[tree.Units.Length];
    private readonly int[] _lastPerson = new int[tree.Units.Length];

    /// <summary>How many persons stand at the unit or below it.</summary>
    public long this[int number] => _counts[number];

    /// <summary>Adds a place of a person; where she was seen already, all above has seen her too.</summary>
    public void Add(int person, int number)
    {
        for (var unit = number; unit != UnitTree.NoParent && _lastPerson[unit] != person + 1; unit = tree.ParentOf(unit))
        {
            _lastPerson[unit] = person + 1;
            _counts[unit]++;
        }
    }
}
