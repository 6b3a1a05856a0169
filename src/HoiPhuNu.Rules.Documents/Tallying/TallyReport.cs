using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>What was counted, and what of it is shown.</summary>
internal sealed record TallyReport : FindingList
{
    /// <summary>The figures of all units.</summary>
    public required TallyFigures Figures { get; init; }

    /// <summary>The lists that they come from.</summary>
    public required TallyLists Lists { get; init; }

    /// <summary>The file of each table, by the table's name in the formats.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>The unit that figures are restricted to; nothing for all.</summary>
    public Unit? Within { get; init; }

    /// <summary>The only level that is shown; nothing for all four.</summary>
    public Level? Level { get; init; }

    /// <summary>What every reading's other value does; nothing unless asked for.</summary>
    public ReadingComparison? Comparison { get; init; }

    /// <summary>How many rows were read.</summary>
    public long Rows { get; init; }

    /// <summary>The target over all that figures are restricted to.</summary>
    public TallyTarget Target => Figures.TargetOf(Within);

    /// <summary>The units shown: the levels of the Union, by code.</summary>
    public IEnumerable<UnitFigures> Shown =>
        Figures.Within(Within)
            .Where(figures => figures.Unit.Level.IsUnionLevel && (Level is null || figures.Unit.Level == Level))
            .OrderBy(figures => figures.Unit.Code, StringComparer.Ordinal);
}
