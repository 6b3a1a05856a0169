using System.Text.Json.Nodes;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Tool.Tests.Conformance;

/// <summary>This library held to the kit, and the kit to what it promises.</summary>
public sealed class VectorTests
{
    private static readonly IReadOnlyList<Vector> All = VectorSet.Embedded();

    [Fact]
    public void Answers_OfThisLibrary_AreTheExpectedOnes()
    {
        var failures = All.Select(vector => VectorResult.Of(vector, Asked(vector))).Where(result => result.Outcome != VectorOutcome.Passed)
            .Select(result => $"{result.Vector.Id} at {result.Difference}: expected {ProtocolJson.Line(result.Vector.Expected)}, got {ProtocolJson.Line(result.Got)}");
        Assert.Empty(failures);
    }

    [Fact]
    public void Coverage_EverythingThatHasToBeHit_IsHit() => Assert.Empty(Coverage.Of(All).Where(line => !line.IsCovered).Select(line => line.Name));

    /// <summary>The catalogue is held to the rulebook elsewhere; this holds the coverage to the catalogue.</summary>
    [Fact]
    public void Coverage_Lines_AreAllRulesReadingsBoundariesAndOperations()
    {
        var names = Coverage.Of(All).Select(line => line.Name).ToList();
        var expected = RuleCatalogue.Rules.Select(rule => rule.Id)
            .Concat(RuleCatalogue.Readings.SelectMany(Coverage.ValuesOf).Select(value => $"{value.Name}={value.Value}"))
            .Concat(BoundaryKind.All.Select(boundary => boundary.Kind))
            .Concat(Operations.Names);
        Assert.Equal(expected.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("RATE-4")]
    [InlineData("REP-70")]
    [InlineData("DATA-13")]
    [InlineData("SixtyPercent=AtLeast")]
    [InlineData("leap-day")]
    [InlineData("allocation")]
    public void Coverage_WithoutTheVectorsOfOneThing_HasAHole(string name)
    {
        var left = All.Where(vector => !vector.Rules.Contains(name) && !Coverage.RaisedBy(vector).Contains(name) && !vector.Boundaries.Contains(name)
            && vector.Operation != name && !vector.Readings.Any(reading => $"{reading.Key}={reading.Value}" == name)).ToList();
        Assert.Contains(Coverage.Of(left), line => line.Name == name && !line.IsCovered);
    }

    [Fact]
    public void Coverage_BoundaryFromOneSideOnly_IsAHole()
    {
        var one = All.First(vector => vector.Boundaries.Contains("leap-day") && !vector.IsGenerated);
        Assert.False(Coverage.Of([one]).Single(line => line.Name == "leap-day").IsCovered);
    }

    /// <summary>A reading that is named and changes nothing would be counted as hit and hold nobody to anything.</summary>
    [Fact]
    public void Readings_EachValue_MattersToAVectorThatNamesIt()
    {
        var hand = All.Where(vector => !vector.IsGenerated).ToList();
        Assert.All(RuleCatalogue.Readings.SelectMany(Coverage.ValuesOf), reading =>
            Assert.Contains(hand.Where(vector => vector.Readings.TryGetValue(reading.Name, out var value) && value == reading.Value), vector => Depends(vector, reading.Name)));
    }

    [Fact]
    public void Rules_OfEachVector_AreInTheCatalogue() =>
        Assert.All(All, vector => Assert.All(vector.Rules, rule => Assert.True(RuleCatalogue.TryGet(rule, out _), $"{vector.Id}: {rule}")));

    [Fact]
    public void Vectors_EachExpectedFinding_IsOfARuleThatTheVectorIsAbout() =>
        Assert.All(All, vector => Assert.Empty(Coverage.RaisedBy(vector).Except(vector.Rules)));

    /// <summary>Whoever cannot answer cannot pass by accident.</summary>
    [Fact]
    public void Vectors_AnEmptyAnswer_PassesNone() =>
        Assert.DoesNotContain(All, vector => VectorResult.Of(vector, new JsonObject { ["id"] = vector.Id, ["result"] = new JsonObject() }).Outcome == VectorOutcome.Passed);

    [Fact]
    public void Answers_Twice_AreTheSameBytes() =>
        Assert.Equal(All.Take(200).Select(vector => ProtocolJson.Line(Asked(vector))), All.Take(200).Select(vector => ProtocolJson.Line(Asked(vector))));

    private static JsonObject Asked(Vector vector) => Answerer.Answer(ProtocolJson.Line(vector.ToRequest()));

    private static bool Depends(Vector vector, string reading) =>
        RuleCatalogue.Readings.Where(definition => definition.Name == reading).SelectMany(Coverage.ValuesOf)
            .Where(other => other.Value != vector.Readings[reading])
            .Any(other => VectorResult.Of(vector, Asked(vector with { Readings = vector.Readings.SetItem(reading, other.Value) })).Outcome != VectorOutcome.Passed);
}
