using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Gathering;

/// <summary>Units to judge, each taken out of a register of its own.</summary>
internal static class Units
{
    public static Unit Base(UnitKind kind) => Of(new UnitRow("00001", Level.Commune) { Kind = kind, Parent = "01" });

    public static Unit Of(UnitRow row)
    {
        var register = UnitRegister.Create([new UnitRow("TW", Level.Central), new UnitRow("01", Level.Province) { Parent = "TW" }, row]);
        return register.Find(row.Code, new LocalDate(2024, 12, 31))!;
    }
}
