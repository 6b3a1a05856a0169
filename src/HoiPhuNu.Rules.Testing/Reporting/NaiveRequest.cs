using NodaTime;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>All that a check is given, as plain data.</summary>
internal sealed record NaiveRequest
{
    public required IReadOnlyList<NaiveUnit> Units { get; init; }

    public required IReadOnlyList<NaiveTable> Reports { get; init; }

    public NaiveTable? Previous { get; init; }

    public IReadOnlyList<NaivePlanRow>? Plan { get; init; }

    public LocalDate? AsOf { get; init; }

    public LocalDate? Published { get; init; }

    public bool Plausibility { get; init; } = true;

    public NaivePlausibility Bounds { get; init; } = new();

    public NaiveReadings Readings { get; init; } = new();
}
