using System.Reflection;
using ArchUnitNET.xUnit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace HoiPhuNu.Rules.Architecture.Tests;

/// <summary>Arrows point one way: tool → documents → tables, validation → core.</summary>
public sealed class DependencyDirectionTests
{
    [Theory]
    [InlineData("HoiPhuNu.Rules", "HoiPhuNu.Rules.Validation")]
    [InlineData("HoiPhuNu.Rules", "HoiPhuNu.Rules.Tables")]
    [InlineData("HoiPhuNu.Rules", "HoiPhuNu.Rules.Documents")]
    [InlineData("HoiPhuNu.Rules", "HoiPhuNu.Rules.Tool")]
    [InlineData("HoiPhuNu.Rules", "HoiPhuNu.Rules.Testing")]
    [InlineData("HoiPhuNu.Rules.Validation", "HoiPhuNu.Rules.Testing")]
    [InlineData("HoiPhuNu.Rules.Tables", "HoiPhuNu.Rules.Testing")]
    [InlineData("HoiPhuNu.Rules.Documents", "HoiPhuNu.Rules.Testing")]
    [InlineData("HoiPhuNu.Rules.Tool", "HoiPhuNu.Rules.Testing")]
    [InlineData("HoiPhuNu.Rules.Validation", "HoiPhuNu.Rules.Tables")]
    [InlineData("HoiPhuNu.Rules.Validation", "HoiPhuNu.Rules.Documents")]
    [InlineData("HoiPhuNu.Rules.Validation", "HoiPhuNu.Rules.Tool")]
    [InlineData("HoiPhuNu.Rules.Tables", "HoiPhuNu.Rules.Validation")]
    [InlineData("HoiPhuNu.Rules.Tables", "HoiPhuNu.Rules.Documents")]
    [InlineData("HoiPhuNu.Rules.Tables", "HoiPhuNu.Rules.Tool")]
    [InlineData("HoiPhuNu.Rules.Documents", "HoiPhuNu.Rules.Tool")]
    public void Assembly_TypesOfAnother_AreUnknownToIt(string below, string above) =>
        Types().That().ResideInAssembly(Assembly.Load(below))
            .Should().NotDependOnAny(Types().That().ResideInAssembly(Assembly.Load(above)))
            .Check(House.Architecture);

    [Theory]
    [InlineData("HoiPhuNu.Rules", "Ardalis.SmartEnum", "NodaTime")]
    [InlineData("HoiPhuNu.Rules.Validation", "FluentValidation", "HoiPhuNu.Rules")]
    [InlineData("HoiPhuNu.Rules.Tables", "CsvHelper", "HoiPhuNu.Rules")]
    [InlineData("HoiPhuNu.Rules.Testing", "FSharp.Core", "FsCheck", "HoiPhuNu.Rules")]
    [InlineData("HoiPhuNu.Rules.Documents", "HoiPhuNu.Rules", "HoiPhuNu.Rules.Tables", "HoiPhuNu.Rules.Validation")]
    [InlineData(
        "HoiPhuNu.Rules.Tool", "HoiPhuNu.Rules", "HoiPhuNu.Rules.Documents", "HoiPhuNu.Rules.Tables", "HoiPhuNu.Rules.Validation", "Spectre.Console", "Spectre.Console.Ansi", "System.CommandLine")]
    public void Assembly_ReferencesBesidesThePlatformAndSharedTypes_AreTheOnesPlanned(string name, params string[] planned)
    {
        // NodaTime and SmartEnum are part of the core's surface, so whoever uses the core may see them.
        string[] surfaceOfTheCore = ["Ardalis.SmartEnum", "NodaTime"];
        var referenced = Assembly.Load(name).GetReferencedAssemblies().Select(reference => reference.Name!).Where(IsNoPlatform);

        Assert.Empty(referenced.Except(planned).Except(surfaceOfTheCore));
    }

    [Theory]
    [InlineData("HoiPhuNu.Rules.Numerics")]
    [InlineData("HoiPhuNu.Rules.Calendar")]
    public void Namespace_AtTheBottomOfTheCore_DependsOnNoOther(string bottom) =>
        Types().That().ResideInNamespace(bottom)
            .Should().NotDependOnAny(Types().That().ResideInAssembly(House.Core).And().DoNotResideInNamespace(bottom)
                .And().ResideInNamespaceMatching(@"^HoiPhuNu\.Rules\."))
            .Check(House.Architecture);

    private static bool IsNoPlatform(string name) =>
        name == "System.CommandLine" || !(name is "System" or "mscorlib" or "netstandard" || name.StartsWith("System.", StringComparison.Ordinal));
}
