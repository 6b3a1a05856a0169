using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Tool.Generation;

/// <summary>
/// The line of the day's tree where figures recorded against a commune must count: at the one commune its people can be in, or, where there
/// are several, at the nearest superior they have in common. Rule ORG-6, read off the end of all ways instead of step by step.
/// </summary>
internal sealed class ExpectedPlaces(UnitRegister units, UnitTree tree)
{
    private readonly Dictionary<Unit, int> _lines = [];

    /// <summary>The dense number of that line.</summary>
    public int LineOf(Unit commune)
    {
        if (!_lines.TryGetValue(commune, out var line))
        {
            _lines[commune] = line = CommonLine([.. Ends(commune).Distinct()]);
        }

        return line;
    }

    private IEnumerable<int> Ends(Unit unit)
    {
        if (unit.Validity.IsInForce(tree.Day))
        {
            return tree.TryGetNumber(unit.Code, out var number) ? [number] : [];
        }

        return units.PossibleSuccessorsOf(unit).SelectMany(Ends);
    }

    private int CommonLine(List<int> ends) => ends is [var only]
        ? only
        : tree.SuperiorsOf(ends[0]).First(superior => ends.TrueForAll(end => tree.SuperiorsOf(end).Contains(superior)));
}
