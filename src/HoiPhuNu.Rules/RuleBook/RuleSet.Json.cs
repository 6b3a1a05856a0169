using System.Text.Json;

namespace HoiPhuNu.Rules.RuleBook;

public sealed partial record RuleSet
{
    /// <summary>Reads a rule set from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">The JSON text. <c>version</c>, <c>term</c>, <c>firstYear</c> and <c>lastYear</c> are required.</param>
    /// <exception cref="FormatException">The text is not JSON, names something unknown, or holds an impossible value; the message says which.</exception>
    public static RuleSet FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            var document = JsonSerializer.Deserialize(json, RuleBookJson.Default.RuleSetDocument)
                ?? throw new FormatException("The rule set is empty.");
            return FromDocument(document);
        }
        catch (Exception problem) when (problem is JsonException or ArgumentException)
        {
            throw new FormatException(problem.Message, problem);
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
            throw new FormatException($"Version {document.Version} of the rule set is not known; this is version {RuleSetDocument.CurrentVersion}.");
        }

        if (document.LastYear < document.FirstYear)
        {
            throw new FormatException($"The term ends ({document.LastYear}) before it begins ({document.FirstYear}).");
        }

        var readings = Readings.Default;
        foreach (var (name, value) in document.Readings)
        {
            readings = readings.TryWith(name, value, out var next)
                ? next
                : throw new FormatException($"There is no reading {name}={value}.");
        }

        return new RuleSet
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
            Plausibility = document.Plausibility.ToParameters(),
            Readings = readings,
        };
    }
}
