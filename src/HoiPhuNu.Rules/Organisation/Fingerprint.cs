using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>A text of 64 characters that stands for units: two of the same are the same units, in the same order. It does not depend on the machine.</summary>
internal static class Fingerprint
{
    public static string Of(IEnumerable<Unit> units, IEnumerable<UnitChange> changes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var unit in units)
        {
            Add(hash, "unit", unit.Code, unit.Level.Code, unit.Kind?.Code, unit.ParentCode, Day(unit.Validity.From), Day(unit.Validity.Until));
        }

        foreach (var change in changes)
        {
            Add(hash, "change", Day(change.Date), change.Kind.Code, change.Old, change.New, change.People?.Code);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, params ReadOnlySpan<string?> fields)
    {
        foreach (var field in fields)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(field ?? string.Empty));
            hash.AppendData("\n"u8);
        }
    }

    private static string? Day(NodaTime.LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
