using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>Finds the place in a text that could not be read as a rule set. The reader's own words are English and name no member.</summary>
internal static class RuleSetDiagnosis
{
    /// <summary>What is wrong with a text that was refused.</summary>
    public static RuleSetFormatException Of(string json, JsonException refused)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind != JsonValueKind.Object
                ? new RuleSetFormatException(RuleSetProblem.NotAnObject, string.Empty, cause: refused)
                : OtherVersion(document.RootElement) is { } version
                    ? new RuleSetFormatException(RuleSetProblem.Version, "version", version: version, cause: refused)
                : WrongName(document.RootElement, RuleBookJson.Default.RuleSetDocument, string.Empty) is { } name
                    ? new RuleSetFormatException(name.Problem, name.Path, cause: refused)
                    : new RuleSetFormatException(RuleSetProblem.Value, PathOf(refused), cause: refused);
        }
        catch (JsonException syntax)
        {
            return new RuleSetFormatException(RuleSetProblem.Syntax, string.Empty, (syntax.LineNumber ?? 0) + 1, (syntax.BytePositionInLine ?? 0) + 1, cause: syntax);
        }
    }

    /// <summary>The version of a text that a later library wrote: its members need not be known here.</summary>
    private static int? OtherVersion(JsonElement element) =>
        element.TryGetProperty("version", out var version)
        && version.ValueKind == JsonValueKind.Number
        && version.TryGetInt32(out var number)
        && number != RuleSet.FormatVersion
            ? number
            : null;

    /// <summary>The first member that nobody knows, or that is required and missing.</summary>
    private static (RuleSetProblem Problem, string Path)? WrongName(JsonElement element, JsonTypeInfo type, string path)
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

    private static (RuleSetProblem Problem, string Path)? WrongMember(JsonElement element, JsonTypeInfo type, string path)
    {
        foreach (var member in element.EnumerateObject())
        {
            var known = type.Properties.FirstOrDefault(property => property.Name == member.Name);
            if (known is null)
            {
                return (RuleSetProblem.Unknown, Below(path, member.Name));
            }

            if (WrongName(member.Value, TypeOf(known.PropertyType), Below(path, member.Name)) is { } wrong)
            {
                return wrong;
            }
        }

        var missing = type.Properties.FirstOrDefault(property => property.IsRequired && !element.TryGetProperty(property.Name, out _));
        return missing is null ? null : (RuleSetProblem.Missing, Below(path, missing.Name));
    }

    private static JsonTypeInfo TypeOf(Type type) => RuleBookJson.Default.GetTypeInfo(type)!;

    private static string Below(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string PathOf(JsonException refused) => refused.Path is ['$', '.', .. var path] ? path : string.Empty;
}
