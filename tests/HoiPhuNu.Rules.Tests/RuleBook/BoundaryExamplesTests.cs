using System.Reflection;

namespace HoiPhuNu.Rules.Tests.RuleBook;

/// <summary>Every rule that the core carries out has a worked example at its boundary.</summary>
public sealed class BoundaryExamplesTests
{
    private static readonly ILookup<string, MethodInfo> Examples = typeof(BoundaryExamplesTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods())
        .SelectMany(method => method.GetCustomAttributes<BoundaryOfAttribute>().Select(mark => (mark.Rule, Method: method)))
        .ToLookup(example => example.Rule, example => example.Method);

    [Fact]
    public void Examples_RulesOfTheCore_NoneIsWithoutOne() =>
        Assert.Empty(ExpectedRules.InTheCore.Except(Examples.Select(example => example.Key)));

    [Fact]
    public void Examples_OtherRules_AreNotMarkedHere() =>
        Assert.Empty(Examples.Select(example => example.Key).Except(ExpectedRules.InTheCore));

    [Fact]
    public void Examples_EachMark_IsOnATestThatRuns() =>
        Assert.All(Examples.SelectMany(example => example), method => Assert.Null(Assert.Single(method.GetCustomAttributes<FactAttribute>()).Skip));
}
