using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>One question with the answer that the rulebook gives.</summary>
internal sealed record Vector
{
    /// <summary>Its name, unique in the kit: <c>rate/exactly-60</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The file it stands in, without folder and ending.</summary>
    public required string File { get; init; }

    /// <summary>Whether a seeded generator made it; all others were worked out by hand.</summary>
    public required bool IsGenerated { get; init; }

    /// <summary>The rules that it holds a program to.</summary>
    public required ImmutableArray<string> Rules { get; init; }

    /// <summary>The kinds of boundary dates that it stands at, words of <see cref="BoundaryKind"/>.</summary>
    public ImmutableArray<string> Boundaries { get; init; } = [];

    /// <summary>The operation.</summary>
    public required string Operation { get; init; }

    /// <summary>The readings that it names; the others stand at their defaults.</summary>
    public ImmutableSortedDictionary<string, string> Readings { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>A further term's parameters, or a list of several, if it names any.</summary>
    public JsonNode? Term { get; init; }

    /// <summary>The input, whole: nothing in it refers to a case any more.</summary>
    public required JsonObject Input { get; init; }

    /// <summary>What the answer's result must hold; it may hold more.</summary>
    public required JsonObject Expected { get; init; }

    /// <summary>The request as a program is sent it.</summary>
    public JsonObject ToRequest()
    {
        var request = new JsonObject { ["id"] = Id, ["operation"] = Operation };
        if (!Readings.IsEmpty)
        {
            request["readings"] = new JsonObject(Readings.Select(reading => KeyValuePair.Create(reading.Key, (JsonNode?)JsonValue.Create(reading.Value))));
        }

        if (Term is not null)
        {
            request["term"] = Term.DeepClone();
        }

        request["input"] = Input.DeepClone();
        return request;
    }

    /// <summary>The id, so that a failing test says which one.</summary>
    public override string ToString() => Id;
}
