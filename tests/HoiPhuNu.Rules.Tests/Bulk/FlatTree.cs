using System.Collections.Concurrent;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Bulk;

/// <summary>Trees of the centre and its provinces: as many units in all as asked for.</summary>
internal static class FlatTree
{
    private static readonly ConcurrentDictionary<int, UnitRegister> Registers = new();

    public static readonly LocalDate Day = new(2024, 12, 31);

    public static UnitTree Of(int units) => Of(units, Day);

    public static UnitTree Of(int units, LocalDate day) => Registers.GetOrAdd(units, count => UnitRegister.Create(
    [
        new UnitRow("TW", Level.Central),
        .. Enumerable.Range(1, count - 1).Select(number => new UnitRow($"P{number}", Level.Province) { Parent = "TW" }),
    ])).AsOf(day);
}
