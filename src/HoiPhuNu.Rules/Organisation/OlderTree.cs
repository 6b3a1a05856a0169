using NodaTime;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>That a list seems to have been made on an older tree. Rule DATA-18.</summary>
/// <param name="Day">The latest earlier day on which all its known codes were in force together.</param>
/// <param name="Reused">The codes that another unit bears now, with the first of all their rows and how many there are.</param>
/// <param name="Gone">How many different codes are of units that are gone.</param>
/// <param name="Codes">How many different codes there are.</param>
internal sealed record OlderTree(LocalDate Day, CodeUse Reused, int Gone, int Codes)
{
    /// <summary>Looks whether a list seems so; nothing where it does not.</summary>
    /// <param name="units">The register, with its changes.</param>
    /// <param name="day">The day of the figures, as of which the codes were read.</param>
    /// <param name="level">The level that the codes are of, where the list says so.</param>
    /// <param name="uses">The codes of the list, without those of rows that say themselves when their code was written down.</param>
    public static OlderTree? Of(UnitRegister units, LocalDate day, Level? level, IEnumerable<CodeUse> uses)
    {
        var codes = uses.Select(use => (Use: use, Now: units.Match(use.Code, level, day))).ToList();
        var gone = codes.Count(code => code.Now.Kind == UnitMatchKind.Gone);
        if (3 * gone <= codes.Count || LatestDayOfAll(units, day, level, codes.Where(code => code.Now.Unit is not null).Select(code => code.Use.Code)) is not { } then)
        {
            return null;
        }

        var reused = codes
            .Where(code => code.Use.Rows > 0 && code.Now.IsInForce && units.Match(code.Use.Code, level, then).Unit != code.Now.Unit)
            .Select(code => code.Use)
            .OrderBy(use => use.FirstRow)
            .ThenBy(use => use.Code, StringComparer.Ordinal)
            .ToList();
        return reused is [var first, ..] ? new OlderTree(then, first with { Rows = reused.Sum(use => use.Rows) }, gone, codes.Count) : null;
    }

    /// <summary>The latest day before <paramref name="day"/> on which a unit bore each of the codes.</summary>
    private static LocalDate? LatestDayOfAll(UnitRegister units, LocalDate day, Level? level, IEnumerable<string> codes)
    {
        List<Days> together = [new Days(LocalDate.MinIsoValue, day)];
        foreach (var code in codes)
        {
            var lives = units.BearersAsWritten(code, level)
                .Select(unit => new Days(unit.Validity.From ?? LocalDate.MinIsoValue, unit.Validity.Until ?? LocalDate.MaxIsoValue))
                .ToList();
            together = [.. together.SelectMany(span => lives.Select(span.And)).Where(span => span.From < span.Until).Distinct()];
            if (together.Count == 0)
            {
                return null;
            }
        }

        return together.Max(span => span.Until).PlusDays(-1);
    }

    /// <summary>Days from the first on, up to but without the last (TIME-2).</summary>
    private readonly record struct Days(LocalDate From, LocalDate Until)
    {
        public Days And(Days other) => new(LocalDate.Max(From, other.From), LocalDate.Min(Until, other.Until));
    }
}
