namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>What comes of moving one cell, or exchanging two: how far, what follows, and which failing edits are mended.</summary>
internal sealed class Change
{
    /// <summary>The cells that are mended, and by how much each moves with a step.</summary>
    public required (int Cell, Int128 Pace)[] Roots { get; init; }

    /// <summary>The cells that follow: what they move by with a step; rates are reckoned anew and have no pace.</summary>
    public required (int Cell, Int128 Pace)[] Followers { get; init; }

    /// <summary>Rates that follow, each with its edit.</summary>
    public required int[] Rates { get; init; }

    /// <summary>How many steps do.</summary>
    public required Span Steps { get; init; }

    /// <summary>The failing edits that hold afterwards, in order.</summary>
    public required int[] Mended { get; init; }

    /// <summary>Whether everything that a mended cell takes part in holds afterwards; else it mends only a part of what fails.</summary>
    public required bool IsWhole { get; init; }

    public bool IsExchange => Roots.Length == 2;

    public bool HasOneValue => Steps.IsOne;
}
