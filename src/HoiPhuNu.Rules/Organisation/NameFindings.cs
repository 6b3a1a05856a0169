using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>What there is to say of a name in place of a code that no unit, or no single one, bears: the units that fit, or the nearest. Rule DATA-01.</summary>
internal static class NameFindings
{
    /// <summary>The finding, with the units where its code is a name.</summary>
    public static Finding Explained(Finding finding, UnitRegister units, UnitTree tree)
    {
        if (finding is not { Rule: "DATA-01", MessageKey: "DATA-01" or "DATA-01.event", Reported: { } written } || !UnitNames.LooksLikeName(written))
        {
            return finding;
        }

        var day = tree.Day;
        var level = finding.Place.Column == "commune" ? Level.Commune : null;
        var match = units.Names.Find(written, day, level, units.NamesWithin);
        if (match.Kind == UnitNameMatchKind.Several)
        {
            return (finding with { MessageKey = "DATA-01.name-several" }).With("units", UnitTexts.Of(match.Fitting, units, day));
        }

        if (match.Kind == UnitNameMatchKind.InForce && units.NamesWithin is null && tree.HasSeveralProvinces)
        {
            return (finding with { MessageKey = "DATA-01.name-no-province" }).With("units", UnitTexts.Of(match.Fitting, units, day));
        }

        var nearest = units.Names.Nearest(written, day, level, units.NamesWithin);
        return nearest.IsEmpty
            ? finding with { MessageKey = "DATA-01.name-unknown" }
            : (finding with { MessageKey = "DATA-01.name-nearest" }).With("units", UnitTexts.Of(nearest, units, day));
    }
}
