using System.Collections.Immutable;
using HoiPhuNu.Rules.Analyzers;
using HoiPhuNu.Rules.Organisation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HoiPhuNu.Rules.Embedding.Tests;

/// <summary>Somebody's program that drops the result of a method that changes nothing draws a warning of the compiler.</summary>
public sealed class DroppedResultTests
{
    [Theory]
    [InlineData("units.WithChanges([]);", "HPN0001")]
    [InlineData("finding.With(\"unit\", 1);", "HPN0001")]
    [InlineData("lists.Under(HoiPhuNu.Rules.RuleBook.RuleSet.TermXIII);", "HPN0001")]
    [InlineData("units = units.WithChanges([]);", null)]
    [InlineData("var changed = units.WithChanges([]); System.Console.WriteLine(changed);", null)]
    [InlineData("_ = units.WithChanges([]);", null)]
    [InlineData("System.Console.WriteLine();", null)]
    [InlineData("new System.Text.StringBuilder().Append(1);", null)]
    public async Task Statement_WithADroppedResult_IsWarnedOf(string statement, string? expected)
    {
        var source = $$"""
            internal static class Program
            {
                public static void Run(HoiPhuNu.Rules.Organisation.UnitRegister units, HoiPhuNu.Rules.Findings.Finding finding, HoiPhuNu.Rules.Tallying.TallyLists lists)
                {
                    {{statement}}
                }
            }
            """;
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Append(typeof(UnitRegister).Assembly.Location).Distinct().Select(path => MetadataReference.CreateFromFile(path));
        var program = CSharpCompilation.Create(
            "Program", [CSharpSyntaxTree.ParseText(source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Assert.Empty(program.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        var warnings = await program.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new DroppedResultAnalyzer())).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(expected is null ? [] : [expected], warnings.Select(warning => warning.Id));
        Assert.All(warnings, warning => Assert.Equal(DiagnosticSeverity.Warning, warning.Severity));
    }
}
