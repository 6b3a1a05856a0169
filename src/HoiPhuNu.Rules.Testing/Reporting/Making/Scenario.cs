using NodaTime;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>A small made-up country, what it reports, and what is then done to the report.</summary>
internal sealed record Scenario
{
    public required IReadOnlyList<int> Years { get; init; }

    public required IReadOnlyList<ProvinceSpec> Provinces { get; init; }

    public bool CentralRow { get; init; }

    public bool WithPrevious { get; init; }

    public bool WithPlan { get; init; }

    public LocalDate? AsOf { get; init; }

    public LocalDate? Published { get; init; }

    public bool Plausibility { get; init; } = true;

    public NaivePlausibility Bounds { get; init; } = new();

    public NaiveReadings Readings { get; init; } = new();

    public IReadOnlyList<Mutation> Mutations { get; init; } = [];

    /// <summary>The number of rows of the first file; the others are given in a second one. 0 for one file only.</summary>
    public int SplitAfter { get; init; }

    public override string ToString() => ScenarioText.Of(this);
}
