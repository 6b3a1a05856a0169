using System.Collections.Immutable;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Documents.Checking;

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

    /// <summary>What a report was read from, by the name that its table bears.</summary>
    public Func<string, ReportSource> Source { get; init; } = static file => new ReportSource(file, null, null);

    /// <summary>Whether the report was held against lists, whose mistakes are among the findings.</summary>
    public bool HasLists { get; init; }
}
