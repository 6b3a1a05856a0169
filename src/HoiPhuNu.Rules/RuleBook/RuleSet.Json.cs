using System.Text.Json;

namespace HoiPhuNu.Rules.RuleBook;

public sealed partial record RuleSet
{
    /// <summary>The version of the JSON form that <see cref="ToJson"/> writes and <see cref="FromJson"/> reads; every other one is refused.</summary>
    public const int FormatVersion = 1;

    /// <summary>
    /// Reads a rule set from JSON, as <see cref="ToJson"/> writes it. Comments, commas after the last member and a byte order mark are accepted. Rule TERM-1.
    /// </summary>
    /// <param name="json">
    /// The JSON text. All that a term decides is required: nothing of it is taken from another term. <c>plausibility</c> and <c>readings</c>
    /// may be left out; <c>formerYardstick</c> may be given, as 50 %, which no term changes (RATE-5).
    /// </param>
    /// <exception cref="RuleSetFormatException">
    /// The text is not JSON, lacks something, says something twice, names something unknown, or holds an impossible value; it says which and where.
    /// </exception>
    public static RuleSet FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var text = json is ['\uFEFF', .. var rest] ? rest : json;
        using var parsed = RuleSetDiagnosis.Parse(text);
        RuleSetDiagnosis.RefuseOddities(parsed.RootElement);
        try
        {
            return FromDocument(JsonSerializer.Deserialize(text, RuleBookJson.Default.RuleSetDocument) ?? throw new JsonException());
        }
        catch (JsonException problem)
        {
            throw RuleSetDiagnosis.Of(parsed.RootElement, problem);
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
        AdultYears = AdultYears,
        PresenceMonths = PresenceMonths,
        RequiredSoftware = RequiredSoftware,
        Plausibility = PlausibilityDocument.Of(Plausibility),
        Readings = Readings.ToNamedValues(),
    };

    private static RuleSet FromDocument(RuleSetDocument document)
    {
        if (document.LastYear < document.FirstYear)
        {
            throw new RuleSetFormatException(RuleSetProblem.Value, "lastYear");
        }

        if (document.FormerYardstick != RuleSetDocument.Yardstick)
        {
            throw new RuleSetFormatException(RuleSetProblem.Value, "formerYardstick");
        }

        for (var index = 0; index < document.RequiredSoftware.Length; index++)
        {
            if (document.RequiredSoftware[index] is { } software && software.Until < software.From)
            {
                throw new RuleSetFormatException(RuleSetProblem.Value, $"requiredSoftware[{index}].until");
            }
        }

        return Made(string.Empty, () => new RuleSet
        {
            Term = document.Term,
            FirstYear = document.FirstYear,
            LastYear = document.LastYear,
            GrowthTarget = document.GrowthTarget,
            RateTarget = document.RateTarget,
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
            var path = within + JsonNamingPolicy.CamelCase.ConvertName(refused.ParamName ?? string.Empty);
            throw new RuleSetFormatException(RuleSetDiagnosis.ProblemOfValue(path), path, cause: refused);
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
