using System.Collections.Immutable;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Findings;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary>What a check found.</summary>
internal sealed record CheckReport : FindingList
{
    /// <summary>How many rows were checked.</summary>
    public long Rows { get; init; }

    /// <summary>The terms that judged it, in order: those that the report has years of. The last of them is <see cref="FindingList.Rules"/>.</summary>
    public ImmutableArray<RuleSet> Terms { get => field.IsDefaultOrEmpty ? [Rules] : field; init; }

    /// <summary>What to mend; <see langword="null"/> where causes were not asked for.</summary>
    public CauseList? Causes { get; init; }

    /// <summary>The reports themselves.</summary>
    public ImmutableArray<ReportTable> Reports { get; init; } = [];

    /// <summary>Whether the report was held against lists, whose mistakes are among the findings.</summary>
    public bool HasLists { get; init; }
}
