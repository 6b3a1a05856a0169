using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Tests.Xlsx;

public class NumberAsWrittenTests
{
    private static readonly string[] Written =
    [
        "0", "7", "00", "007", "1234", "-5", "+5", "1e3", "64.1", "64.10", "0.754", ".5", "5.", "64.", "1.234", "123456789012345", "1234567890123456", "12345678901234.5",
        "123456789012.345", "64,1", " 7", "7 ", "", ".", "6.4E1", "0.1000000000000001",
    ];

    private static readonly NumberLook[] Looks = [NumberLook.General, .. "0|0.0|0.00|00000|0%|0.00%|#,##0|dd/mm/yyyy|yyyy".Split('|').Select(NumberLook.OfCode)];

    [Fact]
    public void IsAsWritten_WhereItSaysSo_TheTextIsTheSameAsComputed()
    {
        var same = 0;
        foreach (var written in Written)
        {
            foreach (var look in Looks)
            {
                foreach (var kind in Enum.GetValues<CellKind>())
                {
                    if (NumberText.IsAsWritten(written, look, kind))
                    {
                        same++;
                        Assert.Equal(written, NumberText.Of(written, look, kind, is1904: false));
                    }
                }
            }
        }

        Assert.True(same > 100, "The short way is hardly ever taken.");
    }

    [Theory]
    [InlineData("1234", CellKind.Count)]
    [InlineData("64.1", CellKind.Percent)]
    public void IsAsWritten_APlainNumberOfItsColumn_IsTaken(string written, CellKind kind) => Assert.True(NumberText.IsAsWritten(written, NumberLook.General, kind));
}
