using NodaTime;

namespace HoiPhuNu.Rules.Tool.Generation;

/// <summary>What lists are to be made. The same options over the same register give the same lists.</summary>
internal sealed record CleanListOptions
{
    /// <summary>The day the lists are made for. Movements lie in its year up to it, a few in the year before.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The day whose codes the list of members is written in; movements always bear the codes of their own day. Says nothing about who the people are.</summary>
    public LocalDate CodesAsOf { get => field == default ? AsOf : field; init; }

    /// <summary>The last day that any fact has; from it to the day of the lists no figure changes: nobody comes of age or completes six months.</summary>
    public LocalDate FactsUntil { get => field == default ? AsOf : field; init; }

    /// <summary>How many rows the list of members has.</summary>
    public int Members { get; init; } = 3_000_000;

    /// <summary>How many rows the list of movements has.</summary>
    public int Movements { get; init; } = 1_000_000;

    public long Seed { get; init; } = 1;

    /// <summary>The first day of the year that growth is counted over.</summary>
    public LocalDate PeriodStart => new(AsOf.Year, 1, 1);

    /// <summary>The first day that a movement may have.</summary>
    public LocalDate FirstDay => new(AsOf.Year - 1, 1, 1);
}
