namespace HoiPhuNu.Rules.Tool.Tests.Arguments;

public sealed class NearestTests
{
    [Theory]
    [InlineData("REP-1", "REP-10", "REP-11", "REP-12")]
    [InlineData("rep11", "REP-11", "REP-10", "REP-12")]
    [InlineData("RATE-99")]
    public void To_Word_GivesTheClosestFirst(string word, params string[] expected) =>
        Assert.Equal(expected, Nearest.To(word, ["REP-10", "REP-11", "REP-12", "SixtyPercent"]));
}
