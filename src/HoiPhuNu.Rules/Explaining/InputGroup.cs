using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Explaining;

/// <summary>Rows of one list that a figure takes, or does not take, for one reason.</summary>
public sealed record InputGroup
{
    /// <summary>The list, by its name in the formats: <c>women</c>, <c>population</c>, <c>members</c>, <c>events</c>, <c>posts</c>, <c>training</c>, <c>bases</c>.</summary>
    public required string List { get; init; }

    /// <summary>Whether they make the figure.</summary>
    public required bool IsCounted { get; init; }

    /// <summary>
    /// Whether it is known that they stand at the unit or below it. Rows that could not be read or name no unit might; they are told at every unit,
    /// so that nothing disappears.
    /// </summary>
    public required bool IsPlaced { get; init; }

    /// <summary>Why, by a stable code: a category, an event, what became of the row.</summary>
    public required string Reason { get; init; }

    /// <summary>Why, in Vietnamese.</summary>
    public required string ReasonVietnamese { get; init; }

    /// <summary>The id of the rule that decides.</summary>
    public required string Rule { get; init; }

    /// <summary>How many rows there are.</summary>
    public required long RowCount { get; init; }

    /// <summary>What they amount to together: 1 or −1 each, or for counts of women the women; 0 where they do not count.</summary>
    public required long Amount { get; init; }

    /// <summary>The rows, in order.</summary>
    public required ImmutableArray<RowRange> Rows { get; init; }
}
