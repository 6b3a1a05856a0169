using System.Text.Json.Nodes;

namespace HoiPhuNu.Rules.Tool.Tests.Conformance;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""")]
    [InlineData("""{"a":1}""", """{"a":1.0}""")]
    [InlineData("""{"a":9223372036854775807}""", """{"a":9223372036854775807}""")]
    [InlineData("""{"a":null}""", """{"a":null}""")]
    [InlineData("""{"findings":[{"row":1},{"row":2}]}""", """{"findings":[{"row":2,"x":0},{"row":1}]}""")]
    [InlineData("""{"standings":[{"a":1},{"a":2}]}""", """{"standings":[{"a":1},{"a":2}]}""")]
    public void Answer_ThatHoldsWhatIsExpected_HasNoDifference(string expected, string got) =>
        Assert.Null(Comparison.FirstDifference(JsonNode.Parse(expected), JsonNode.Parse(got)));

    [Theory]
    [InlineData("""{"a":1}""", """{}""", "result.a")]
    [InlineData("""{"a":null}""", """{}""", "result.a")]
    [InlineData("""{"a":null}""", """{"a":0}""", "result.a")]
    [InlineData("""{"a":0}""", """{"a":null}""", "result.a")]
    [InlineData("""{"a":1}""", """{"a":"1"}""", "result.a")]
    [InlineData("""{"a":true}""", """{"a":"true"}""", "result.a")]
    [InlineData("""{"a":"60.00"}""", """{"a":"60.0"}""", "result.a")]
    [InlineData("""{"a":9223372036854775807}""", """{"a":9223372036854775806}""", "result.a")]
    [InlineData("""{"a":{"b":1}}""", """{"a":[]}""", "result.a")]
    [InlineData("""{"findings":[]}""", """{"findings":[{"row":1}]}""", "result.findings")]
    [InlineData("""{"findings":[{"row":1},{"row":1}]}""", """{"findings":[{"row":1},{"row":2}]}""", "result.findings[1]")]
    [InlineData("""{"standings":[{"a":1},{"a":2}]}""", """{"standings":[{"a":2},{"a":1}]}""", "result.standings[0].a")]
    public void Answer_ThatDoesNot_DiffersAtThePlaceNamed(string expected, string got, string place) =>
        Assert.Equal(place, Comparison.FirstDifference(JsonNode.Parse(expected), JsonNode.Parse(got)));
}
