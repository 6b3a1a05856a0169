using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Growth;

/// <summary>
/// Where events recorded in each unit of the register count on one tree, each unit looked up once: a geographic base holds what is its own,
/// a superior what cannot be told apart below it (ORG-6).
/// </summary>
internal sealed class MovementPlaces
{
    private const int Unasked = -2;

    private readonly UnitRegister _units;
    private readonly UnitPlacer _placer;
    private readonly int[] _numbers;

    public MovementPlaces(UnitRegister units, UnitTree tree)
    {
        _units = units;
        _placer = new UnitPlacer(units, tree);
        _numbers = new int[units.Units.Length];
        Array.Fill(_numbers, Unasked);
    }

    public UnitTree Tree => _placer.Tree;

    /// <summary>The dense number of the unit that holds the events, or <see cref="UnitTree.NoParent"/> when none does.</summary>
    /// <param name="unit">The recorded unit's place in the register.</param>
    public int NumberOf(int unit)
    {
        ref var number = ref _numbers[unit];
        if (number == Unasked)
        {
            number = Find(_units.Units[unit]);
        }

        return number;
    }

    private int Find(Unit unit)
    {
        var ownDay = unit.Validity.From ?? unit.Validity.Until?.PlusDays(-1) ?? Tree.Day;
        return _placer.PlaceCommune(unit.Code, ownDay) is { Counts: true } placement ? Tree.NearestWithTarget5(placement.Number) : UnitTree.NoParent;
    }
}
