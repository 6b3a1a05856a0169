using System.Text.Json.Nodes;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>What a program made of one vector.</summary>
/// <param name="Vector">The vector.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Difference">Where the answer first differs, if it does.</param>
/// <param name="Got">The answer's result, or its error.</param>
internal sealed record VectorResult(Vector Vector, VectorOutcome Outcome, string? Difference = null, JsonNode? Got = null)
{
    /// <summary>Judges an answer.</summary>
    public static VectorResult Of(Vector vector, JsonObject answer)
    {
        if (answer["unsupported"] is JsonValue value && value.TryGetValue<bool>(out var unsupported) && unsupported)
        {
            return new(vector, VectorOutcome.NotClaimed);
        }

        if (!answer.TryGetPropertyValue("result", out var result))
        {
            return new(vector, VectorOutcome.Failed, "result", answer["error"]);
        }

        return Comparison.FirstDifference(vector.Expected, result) is { } difference ? new(vector, VectorOutcome.Failed, difference, result) : new(vector, VectorOutcome.Passed);
    }
}
