namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>The readings that the report checks depend on, at their defaults unless told otherwise.</summary>
internal sealed record NaiveReadings
{
    public bool SuperiorClubsInGrowth { get; init; } = true;

    public bool BaseClubsInGrowth { get; init; } = true;

    public bool ArrivalsIgnored { get; init; }

    public bool RecategorisedCounted { get; init; }

    public bool StatisticsFrozenForTerm { get; init; }
}
