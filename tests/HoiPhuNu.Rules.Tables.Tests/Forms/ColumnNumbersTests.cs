using HoiPhuNu.Rules.Tables.Forms;

namespace HoiPhuNu.Rules.Tables.Tests.Forms;

public sealed class ColumnNumbersTests
{
    [Theory]
    [InlineData("(1)|(2)|(3)|(4)")]
    [InlineData("A|B|1|2|3")]
    [InlineData("1|2|3|4(=2*100/3)")]
    [InlineData("(1)|(2)|(3)=(2)/(1)")]
    [InlineData("|||(1)|(2)|(3)")]
    [InlineData("1|2|33 = 15:5|3")]
    [InlineData("[1]|[2]|[3]|[4]=[2]+...+[3]")]
    public void Is_NumberedColumns_AreKnown(string row) => Assert.Equal(!row.Contains("33", StringComparison.Ordinal), ColumnNumbers.Is(row.Split('|')));

    [Theory]
    [InlineData("1|2|5")]
    [InlineData("1|Xã A|3|4")]
    [InlineData("1|2")]
    [InlineData("00001|1|2|3")]
    [InlineData("3|2|1")]
    public void Is_Figures_AreNot(string row) => Assert.False(ColumnNumbers.Is(row.Split('|')));
}
