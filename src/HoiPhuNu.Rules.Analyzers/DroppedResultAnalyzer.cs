using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HoiPhuNu.Rules.Analyzers;

/// <summary>
/// Warns where something that never changes is asked for a changed one and the answer is dropped: <c>units.WithChanges(changes);</c> changes nothing, and every commune that
/// merged is unknown from then on. It looks at methods of these packages that give back an object of the type they are called on.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DroppedResultAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The id of the warning.</summary>
    public const string Id = "HPN0001";

    private static readonly DiagnosticDescriptor Dropped = new(
        Id,
        "The result of a method that changes nothing is dropped",
        "'{0}' changes nothing: it gives back another {1}. Use its result.",
        "Usage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Dropped);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Look, OperationKind.ExpressionStatement);
    }

    private static void Look(OperationAnalysisContext context)
    {
        var operation = ((IExpressionStatementOperation)context.Operation).Operation;
        if (operation is IInvocationOperation { TargetMethod: { } method }
            && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType)
            && method.ContainingAssembly.Name.StartsWith("HoiPhuNu.Rules", StringComparison.Ordinal))
        {
            context.ReportDiagnostic(Diagnostic.Create(Dropped, operation.Syntax.GetLocation(), method.Name, method.ContainingType.Name));
        }
    }
}
