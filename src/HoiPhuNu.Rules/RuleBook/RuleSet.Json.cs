using System.Text.Json;

namespace HoiPhuNu.Rules.RuleBook;

public sealed partial record RuleSet
{
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
    public string ToJson() => JsonSerializer.Serialize(
        new RuleSetDocument
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
        },
        RuleBookJson.Default.RuleSetDocument);

    private static RuleSet FromDocument(RuleSetDocument document)
    {
        if (document.Version != RuleSetDocument.CurrentVersion)
        {
            throw new RuleSetFormatException(RuleSetProblem.Value, "version");
        }

        if (document.LastYear < document.FirstYear)
        {
            throw new RuleSetFormatException(RuleSetProblem.Value, "lastYear");
        }

        var rules = TermXIII;
        Take("term", () => rules with { Term = document.Term });
        Take("firstYear", () => rules with { FirstYear = document.FirstYear });
        Take("lastYear", () => rules with { LastYear = document.LastYear });
        Take("growthTarget", () => rules with { GrowthTarget = document.GrowthTarget });
        Take("rateTarget", () => rules with { RateTarget = document.RateTarget });
        Take("formerYardstick", () => rules with { FormerYardstick = document.FormerYardstick });
        Take("adultYears", () => rules with { AdultYears = document.AdultYears });
        Take("presenceMonths", () => rules with { PresenceMonths = document.PresenceMonths });
        Take("requiredSoftware", () => rules with { RequiredSoftware = document.RequiredSoftware });
        Take("plausibility", () => rules with { Plausibility = document.Plausibility.ToParameters() });
        return rules with { Readings = ReadingsOf(document) };

        void Take(string path, Func<RuleSet> next)
        {
            try
            {
                rules = next();
            }
            catch (ArgumentException problem)
            {
                throw new RuleSetFormatException(RuleSetProblem.Value, path, cause: problem);
            }
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
                    RuleCatalogue.Readings.Any(reading => reading.Name == name) ? RuleSetProblem.Value : RuleSetProblem.Unknown,
                    $"readings.{name}");
        }

        return readings;
    }
}
