using HoiPhuNu.Rules.Organisation;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tests.Organisation;

public sealed class UnitMatchTests
{
    private static readonly UnitRegister Register = UnitRegister.Create(
    [
        new("TW", Level.Central),
        new("01", Level.Province) { Parent = "TW" },
        new("001", Level.District) { Parent = "01", Until = new LocalDate(2025, 7, 1) },
        new("00007", Level.Commune) { Parent = "01", Kind = UnitKind.Xa },
        new("00012", Level.Commune) { Parent = "01", Kind = UnitKind.Xa, Until = new LocalDate(2025, 7, 1) },
        new("0034", Level.Commune) { Parent = "01", Kind = UnitKind.Xa },
        new("00034", Level.Commune) { Parent = "01", Kind = UnitKind.Xa },
        new("0056", Level.Commune) { Parent = "01", Kind = UnitKind.Xa },
        new("56", Level.Commune) { Parent = "01", Kind = UnitKind.Xa, Until = new LocalDate(2023, 1, 1) },
        new("00088", Level.Commune) { Parent = "01", Kind = UnitKind.Xa, From = new LocalDate(2025, 7, 1) },
        new("0A9", Level.Commune) { Parent = "01", Kind = UnitKind.Xa },
        new("000", Level.Commune) { Parent = "01", Kind = UnitKind.Special },
    ]);

    [Theory]
    [InlineData("00007", null, "2024-12-31", UnitMatchKind.Exact, "00007")]
    [InlineData("7", null, "2024-12-31", UnitMatchKind.Padded, "00007")]
    [InlineData("7", "commune", "2024-12-31", UnitMatchKind.Padded, "00007")]
    [InlineData("7", "province", "2024-12-31", UnitMatchKind.Unknown, null)]
    [InlineData("007", null, "2024-12-31", UnitMatchKind.Unknown, null)]
    [InlineData("1", null, "2024-12-31", UnitMatchKind.Unknown, null)]
    [InlineData("1", "province", "2024-12-31", UnitMatchKind.Padded, "01")]
    [InlineData("1", "district", "2024-12-31", UnitMatchKind.Padded, "001")]
    [InlineData("1", "district", "2025-07-01", UnitMatchKind.Gone, "001")]
    [InlineData("00012", null, "2025-06-30", UnitMatchKind.Exact, "00012")]
    [InlineData("00012", null, "2025-07-01", UnitMatchKind.Gone, "00012")]
    [InlineData("12", null, "2025-06-30", UnitMatchKind.Padded, "00012")]
    [InlineData("12", null, "2025-07-01", UnitMatchKind.Gone, "00012")]
    [InlineData("12", "province", "2025-07-01", UnitMatchKind.Unknown, null)]
    [InlineData("34", null, "2024-12-31", UnitMatchKind.Unknown, null)]
    [InlineData("0034", null, "2024-12-31", UnitMatchKind.Exact, "0034")]
    [InlineData("56", null, "2022-12-31", UnitMatchKind.Exact, "56")]
    [InlineData("56", null, "2024-12-31", UnitMatchKind.Gone, "56")]
    [InlineData("00088", null, "2025-06-30", UnitMatchKind.Unknown, null)]
    [InlineData("88", null, "2025-06-30", UnitMatchKind.Unknown, null)]
    [InlineData("88", null, "2025-07-01", UnitMatchKind.Padded, "00088")]
    [InlineData("A9", null, "2024-12-31", UnitMatchKind.Unknown, null)]
    [InlineData("99999", null, "2024-12-31", UnitMatchKind.Unknown, null)]
    [InlineData("", null, "2024-12-31", UnitMatchKind.Unknown, null)]
    [InlineData("00", null, "2024-12-31", UnitMatchKind.Unknown, null)]
    [InlineData("0", null, "2024-12-31", UnitMatchKind.Padded, "000")]
    public void Match_EachWayToWriteACode_SaysHowItWasFound(string code, string? level, string day, UnitMatchKind kind, string? found)
    {
        var match = Register.Match(code, level is null ? null : Level.FromCode(level), LocalDatePattern.Iso.Parse(day).Value);

        Assert.Equal((kind, found), (match.Kind, match.Unit?.Code));
        Assert.Equal(kind is UnitMatchKind.Exact or UnitMatchKind.Padded, match.IsInForce);
    }
}
