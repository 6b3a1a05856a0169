using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tool.Tallying;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Reports;

/// <summary>A unit named on the command line. It has to be in force on the day: it is no data.</summary>
internal static class NamedUnit
{
    public static Unit Of(string code, UnitRegister units, LocalDate day)
    {
        var match = units.Match(code, null, day);
        if (match.IsInForce && match.Unit is { Level.IsUnionLevel: true } unit)
        {
            return unit;
        }

        var nearest = NearestUnits.To(code, units.AsOf(day));
        throw nearest.Count == 0
            ? new ToolException("usage.unit", ("unit", OneLine.Of(code)), ("day", day))
            : new ToolException("usage.unit-near", ("unit", OneLine.Of(code)), ("day", day), ("nearest", nearest));
    }
}
