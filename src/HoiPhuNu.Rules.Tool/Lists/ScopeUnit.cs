using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Lists;

/// <summary>The unit that reports are about (<c>--scope</c>), by code or name.</summary>
internal static class ScopeUnit
{
    /// <summary>Its code.</summary>
    /// <param name="written">The code or name as given.</param>
    /// <param name="units">The register.</param>
    /// <param name="day">The day of the reports, where it is known: before the reports are read it may not be.</param>
    /// <exception cref="ToolException">No unit is meant, or several may be.</exception>
    public static string Of(string written, UnitRegister units, LocalDate? day)
    {
        if (!units.BearersOf(written).IsEmpty)
        {
            return day is { } asked && units.Find(written, asked) is null
                ? throw new ToolException("input.scope-not-in-force", ("value", OneLine.Of(written)), ("day", asked))
                : written;
        }

        IEnumerable<LocalDate> days = day is { } known ? [known] : units.Units.SelectMany(unit => new[] { unit.Validity.From, unit.Validity.Until?.PlusDays(-1) }).OfType<LocalDate>().Append(LocalDate.MaxIsoValue).Distinct().OrderDescending();
        var matches = days.Select(at => units.Match(written, null, at) is { IsInForce: true, Unit: { } padded } ? padded : null).OfType<Unit>().Select(unit => unit.Code).Distinct().Take(2).ToList();
        if (matches is [var only, ..])
        {
            return only;
        }

        var at = day ?? LocalDate.MaxIsoValue;
        var match = units.Names.Find(written, at);
        if (match.Kind == UnitNameMatchKind.Several)
        {
            throw new ToolException("input.scope-several", ("value", OneLine.Of(written)), ("units", Named(match.Fitting)));
        }

        throw units.Names.Nearest(written, at) is { IsEmpty: false } nearest
            ? new ToolException("input.scope-near", ("value", OneLine.Of(written)), ("units", Named(nearest)))
            : new ToolException("input.scope-unknown", ("value", OneLine.Of(written)));
    }

    private static IEnumerable<string> Named(IEnumerable<Unit> units) => units.Select(unit => $"{unit.Name} ({unit.Code})");
}
