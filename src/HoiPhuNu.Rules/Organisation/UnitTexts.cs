using NodaTime;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>Units as sentences name them: name, superior and code, so that units of one name can be told apart.</summary>
internal static class UnitTexts
{
    /// <summary>More than so many are not named one by one.</summary>
    private const int MostNamed = 5;

    /// <summary>The units, and how many more there are.</summary>
    public static string[] Of(IReadOnlyCollection<Unit> units, UnitRegister register, LocalDate day) =>
        [.. units.Take(MostNamed).Select(unit => Of(unit, register, day)), .. units.Count > MostNamed ? new[] { $"… (+{units.Count - MostNamed})" } : []];

    private static string Of(Unit unit, UnitRegister register, LocalDate day)
    {
        var last = unit.Validity.IsInForce(day) || unit.Validity.Until is not { } until ? day : until.PlusDays(-1);
        return unit.ParentCode is { } code && register.Find(code, last) is { } superior ? $"{unit.Name}, {superior.Name} ({unit.Code})" : $"{unit.Name} ({unit.Code})";
    }
}
