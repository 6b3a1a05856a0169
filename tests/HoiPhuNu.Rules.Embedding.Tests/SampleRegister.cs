using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Embedding.Tests;

/// <summary>Two provinces; of the five communes two merged at the middle of 2024 and one was split.</summary>
internal static class SampleRegister
{
    public static readonly LocalDate Reorganised = new(2024, 7, 1);

    public static readonly UnitRegister Units = UnitRegister.Create(
    [
        new UnitRow("TW", Level.Central),
        new UnitRow("01", Level.Province) { Parent = "TW" },
        new UnitRow("02", Level.Province) { Parent = "TW" },
        Commune("00001", "01"),
        Commune("00002", "01") with { Until = Reorganised },
        Commune("00003", "01"),
        Commune("00004", "02") with { Until = Reorganised },
        Commune("00005", "02"),
        Commune("00006", "02") with { From = Reorganised },
    ]).WithChanges(
    [
        new UnitChange(Reorganised, ChangeKind.Merge, "00002", "00001"),
        new UnitChange(Reorganised, ChangeKind.Split, "00004", "00005"),
        new UnitChange(Reorganised, ChangeKind.Split, "00004", "00006"),
    ]);

    public static readonly string?[] Codes = ["00001", "00002", "00003", "00004", "00005", "00006", "99999", null];

    private static UnitRow Commune(string code, string parent) => new(code, Level.Commune) { Parent = parent, Kind = UnitKind.Xa };
}
