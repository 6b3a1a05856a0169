using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>Finds the place in a text that could not be read as a rule set. The reader's own words are English and name no member.</summary>
internal static class RuleSetDiagnosis
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The text as JSON.</summary>
    /// <exception cref="RuleSetFormatException">It is none.</exception>
    public static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json, Options);
        }
        catch (JsonException syntax)
        {
            throw new RuleSetFormatException(RuleSetProblem.Syntax, [], (syntax.LineNumber ?? 0) + 1, (syntax.BytePositionInLine ?? 0) + 1, cause: syntax);
        }
    }

    /// <summary>Refuses what must not be looked at further: no object, another version, a member that is there twice (a reader would take the last one silently).</summary>
    /// <exception cref="RuleSetFormatException">It is so.</exception>
    public static void RefuseOddities(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new RuleSetFormatException(RuleSetProblem.NotAnObject, []);
        }

        if (RepeatedMember(element, string.Empty) is { } repeated)
        {
            throw new RuleSetFormatException(RuleSetProblem.Duplicate, [repeated]);
        }

        if (OtherVersion(element) is { } version)
        {
            throw new RuleSetFormatException(RuleSetProblem.Version, ["version"], version: version);
        }
    }

    /// <summary>What is wrong with a text that was refused.</summary>
    public static RuleSetFormatException Of(JsonElement element, JsonException refused)
    {
        if (WrongName(element, RuleBookJson.Default.RuleSetDocument, string.Empty) is { } name)
        {
            return new RuleSetFormatException(name.Problem, name.Paths, cause: refused);
        }

        var path = refused.Path is ['$', '.', .. var place] ? place : string.Empty;
        return new RuleSetFormatException(ProblemOfValue(path), path, cause: refused);
    }

    /// <summary>What to say of a value that a member cannot have: of a share also how it is written.</summary>
    public static RuleSetProblem ProblemOfValue(string path)
    {
        var name = path[(path.LastIndexOf('.') + 1)..];
        var members = new[] { RuleBookJson.Default.RuleSetDocument, (JsonTypeInfo)RuleBookJson.Default.PlausibilityDocument }.SelectMany(type => type.Properties);
        return members.Any(member => member.Name == name && member.PropertyType == typeof(Ratio)) ? RuleSetProblem.Share : RuleSetProblem.Value;
    }

    /// <summary>The version of a text that a later library wrote: its members need not be known here.</summary>
    private static int? OtherVersion(JsonElement element) =>
        element.TryGetProperty("version", out var version)
        && version.ValueKind == JsonValueKind.Number
        && version.TryGetInt32(out var number)
        && number != RuleSet.FormatVersion
            ? number
            : null;

    /// <summary>The first member that its object has already. Names of readings may be written in any letter case, so case makes no other member.</summary>
    private static string? RepeatedMember(JsonElement element, string path)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
                return element.EnumerateObject()
                    .Select(member => names.Add(member.Name) ? RepeatedMember(member.Value, Below(path, member.Name)) : Below(path, member.Name))
                    .FirstOrDefault(repeated => repeated is not null);
            case JsonValueKind.Array:
                return element.EnumerateArray().Select((item, index) => RepeatedMember(item, $"{path}[{index}]")).FirstOrDefault(repeated => repeated is not null);
            default:
                return null;
        }
    }

    /// <summary>The first member that nobody knows, or all that are required and missing in one object.</summary>
    private static (RuleSetProblem Problem, ImmutableArray<string> Paths)? WrongName(JsonElement element, JsonTypeInfo type, string path)
    {
        if (type.Kind == JsonTypeInfoKind.Object && element.ValueKind == JsonValueKind.Object)
        {
            return WrongMember(element, type, path);
        }

        if (type is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } each } && element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().Select((item, index) => WrongName(item, TypeOf(each), $"{path}[{index}]")).FirstOrDefault(wrong => wrong is not null);
        }

        return null;
    }

    private static (RuleSetProblem Problem, ImmutableArray<string> Paths)? WrongMember(JsonElement element, JsonTypeInfo type, string path)
    {
        foreach (var member in element.EnumerateObject())
        {
            var known = type.Properties.FirstOrDefault(property => property.Name == member.Name);
            if (known is null)
            {
                return (RuleSetProblem.Unknown, [Below(path, member.Name)]);
            }

            if (WrongName(member.Value, TypeOf(known.PropertyType), Below(path, member.Name)) is { } wrong)
            {
                return wrong;
            }
        }

        var missing = type.Properties.Where(property => property.IsRequired && !element.TryGetProperty(property.Name, out _)).Select(property => Below(path, property.Name)).ToImmutableArray();
        return missing.IsEmpty ? null : (RuleSetProblem.Missing, missing);
    }

    private static JsonTypeInfo TypeOf(Type type) => RuleBookJson.Default.GetTypeInfo(type)!;

    private static string Below(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
