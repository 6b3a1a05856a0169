using System.Globalization;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Benchmarks.Bulk;

/// <summary>A made-up country: 63 provinces, 705 districts and 10,603 communes under one centre.</summary>
internal static class SeededTree
{
    public static UnitTree Make() => Register().AsOf(new LocalDate(2024, 12, 31));

    public static UnitRegister Register()
    {
        List<UnitRow> rows = [new("TW", Level.Central)];
        rows.AddRange(Enumerable.Range(0, 63).Select(number => new UnitRow(Code("P", number), Level.Province) { Parent = "TW" }));
        rows.AddRange(Enumerable.Range(0, 705).Select(number => new UnitRow(Code("D", number), Level.District) { Parent = Code("P", number % 63) }));
        rows.AddRange(Enumerable.Range(0, 10_603).Select(number => new UnitRow(Code("C", number), Level.Commune) { Parent = Code("D", number % 705), Kind = UnitKind.Xa }));
        return UnitRegister.Create(rows);
    }

    /// <summary>A centre with provinces only, as many units in all as asked for.</summary>
    public static UnitTree Flat(int units) => UnitRegister.Create(
        [new("TW", Level.Central), .. Enumerable.Range(1, units - 1).Select(number => new UnitRow(Code("P", number), Level.Province) { Parent = "TW" })]).AsOf(new LocalDate(2024, 12, 31));

    private static string Code(string level, int number) => level + number.ToString("D5", CultureInfo.InvariantCulture);
}
