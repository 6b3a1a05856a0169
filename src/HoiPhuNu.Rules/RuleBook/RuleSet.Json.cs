using System.Text.Json;

namespace HoiPhuNu.Rules.RuleBook;

public sealed partial record RuleSet
{
    /// <summary>The version of the JSON form that <see cref="ToJson"/> writes and <see cref="FromJson"/> reads; every other one is refused.</summary>
    public const int FormatVersion = 1;

    /// <summary>Reads a rule set from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">The JSON text. <c>version</c>, <c>term</c>, <c>firstYear</c> and <c>lastYear</c> are required.</param>
    /// <exception cref="RuleSetFormatException">The text is not JSON, lacks something, names something unknown, or holds an impossible value; it says which and where.</exception>
    public static RuleSet FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return FromDocument(JsonSerializer.Deserialize(json, RuleBookJson.Default.RuleSetDocument) ?? throw new JsonException());
        }
        catch (JsonException problem)
        {
            throw RuleSetDiagnosis.Of(json, problem);
        }
    }

    /// <summary>Writes the rule set as JSON, readings included, under a version number.</summary>
    public string ToJson() => JsonSerializer.Serialize(ToDocument(), RuleBookJson.Default.RuleSetDocument);

    internal RuleSetDocument ToDocument() => new()
    {
        Term = Term,
        FirstYear = FirstYear,
        LastYear = LastYear,
        GrowthTarget = GrowthTarget,
        RateTarget = RateTarget,
        FormerYardstick = FormerYardstick,
        AdultYears = AdultYears,
        PresenceMonths = PresenceMonths,
        RequiredSoftware = RequiredSoftware,
        Plausibility = PlausibilityDocument.Of(Plausibility),
        Readings = Readings.ToNamedValues(),
    };

    private static RuleSet FromDocument(RuleSetDocument document)
    {
        if (document.Version != FormatVersion)
        {
            throw new RuleSetFormatException(RuleSetProblem.Version, "version", version: document.Version);
        }

        if (document.LastYear < document.FirstYear)
        {
            throw new RuleSetFormatException(RuleSetProblem.Value, "lastYear");
        }

        return Made(string.Empty, () => new RuleSet
        {
            Term = document.Term,
            FirstYear = document.FirstYear,
            LastYear = document.LastYear,
            GrowthTarget = document.GrowthTarget,
            RateTarget = document.RateTarget,
            FormerYardstick = document.FormerYardstick,
            AdultYears = document.AdultYears,
            PresenceMonths = document.PresenceMonths,
            RequiredSoftware = document.RequiredSoftware,
            Plausibility = Made("plausibility.", document.Plausibility.ToParameters),
            Readings = ReadingsOf(document),
        });
    }

    /// <summary>Makes parameters; a value that they refuse is told by the name that it has in JSON.</summary>
    private static T Made<T>(string within, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException refused)
        {
            throw new RuleSetFormatException(RuleSetProblem.Value, within + JsonNamingPolicy.CamelCase.ConvertName(refused.ParamName ?? string.Empty), cause: refused);
        }
    }

    private static Readings ReadingsOf(RuleSetDocument document)
    {
        var readings = Readings.Default;
        foreach (var (name, value) in document.Readings)
        {
            readings = value is not null && readings.TryWith(name, value, out var next)
                ? next
                : throw new RuleSetFormatException(
                    RuleCatalogue.Readings.Any(reading => string.Equals(reading.Name, name, StringComparison.OrdinalIgnoreCase)) ? RuleSetProblem.Value : RuleSetProblem.Unknown,
                    $"readings.{name}");
        }

        return readings;
    }
}
