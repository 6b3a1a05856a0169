using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>What the kit says of a program.</summary>
/// <param name="Command">The command that started it.</param>
/// <param name="Results">What became of each vector.</param>
/// <param name="Verdicts">The verdict on each rule.</param>
internal sealed record KitReport(string Command, ImmutableArray<VectorResult> Results, ImmutableArray<RuleVerdict> Verdicts)
{
    /// <summary>How many vectors had an outcome.</summary>
    public int Count(VectorOutcome outcome) => Results.Count(result => result.Outcome == outcome);

    /// <summary>How many rules have a verdict.</summary>
    public int Count(Verdict verdict) => Verdicts.Count(rule => rule.Verdict == verdict);

    /// <summary>Asks a program all vectors, one after the other.</summary>
    /// <exception cref="ToolException">It does not answer, answers something that is no answer, or claims nothing at all.</exception>
    public static KitReport Of(ConformanceArguments arguments, IReadOnlyCollection<Vector> vectors, CancellationToken interrupted)
    {
        using var program = ForeignProgram.Start(arguments.Command!, arguments.Patience, interrupted);
        var results = vectors.Select(vector => VectorResult.Of(vector, program.Ask(vector.ToRequest()))).ToImmutableArray();

        // Nothing was looked at: that must not look like a program that passed.
        return results.All(result => result.Outcome == VectorOutcome.NotClaimed)
            ? throw new ToolException("conformance.nothing-claimed", ("count", results.Length))
            : new KitReport(arguments.Command!, results, RuleVerdict.Of(results, arguments.Rules));
    }
}
