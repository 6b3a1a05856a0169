using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using NodaTime;

namespace HoiPhuNu.Rules.Validation;

/// <summary>What is to be checked, against what.</summary>
public sealed record CheckRequest
{
    /// <summary>The register of units.</summary>
    public required UnitRegister Units { get; init; }

    /// <summary>The files of the report, checked together: a province's files may be given at once.</summary>
    public required ImmutableArray<ReportTable> Reports { get; init; }

    /// <summary>
    /// The report of the year before, for REP-30, REP-31 and plausibility. Years that <see cref="Reports"/> has both of are held against each other.
    /// </summary>
    public ReportTable? Previous { get; init; }

    /// <summary>The plan, for REP-50 to REP-52; <see langword="null"/> when none was given.</summary>
    public ImmutableArray<PlanRow>? Plan { get; init; }

    /// <summary>
    /// The figures computed from lists of people, by year, for REP-70; <see langword="null"/> when no lists were given. They are those of <see cref="DayOf"/>, on the tree of <see cref="Units"/>, under
    /// the rule set that <see cref="Rules"/> has for the year, with growth from 1 January of the year. A year that is not in it is compared with nothing; which ones are worth counting
    /// <see cref="YearsToCount"/> tells. What is to be said about the lists is among the findings of the check.
    /// </summary>
    public ImmutableDictionary<int, TallyFigures>? Figures { get; init; }

    /// <summary>
    /// The known terms with their readings: each year is judged by the one that its last day lies in. A single <see cref="RuleSet"/> converts to it, and stands
    /// beside khóa XIII. Rule TERM-2.
    /// </summary>
    public TermSet Rules { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = TermSet.Known;

    /// <summary>Whether to say also what is worth a second look: REP-24 to REP-27, REP-32 to REP-34, all warnings.</summary>
    public bool Plausibility { get; init; } = true;

    /// <summary>Whether to say also what to mend, the causes of the findings. Findings are the same with and without. Rule CAUSE-7.</summary>
    public bool Causes { get; init; } = true;

    /// <summary>Which rules speak, and how much their findings weigh; unless told otherwise all, as the rulebook weighs them.</summary>
    public FindingChoice Choice { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FindingChoice.Default;

    /// <summary>The day all rows are read as of; unless given, 31 December of each row's year.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>
    /// The code of the unit that the reports claim to be complete about; <see langword="null"/> for none. Every geographic base below it needs a row, for each year of the reports and that of
    /// <see cref="Year"/>. Rule REP-03. Names in the rows are looked for in its province.
    /// </summary>
    public string? Scope { get; init; }

    /// <summary>The year of rows that say none; <see langword="null"/> where it is not known.</summary>
    public int? Year { get; init; }

    /// <summary>The latest publication known of the statistics sector, for REP-22.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The day the codes of the previous report are read as of; unless given, 31 December of each row's own year. Rule ORG-9.</summary>
    public LocalDate? PreviousCodesAsOf { get; init; }

    /// <summary>The day the codes of the plan are read as of; unless given, that of the report. Rule ORG-9.</summary>
    public LocalDate? PlanCodesAsOf { get; init; }

    /// <summary>
    /// The years of known terms that the report has rows of and whose day lies in them, in order: with <see cref="AsOf"/> only its own year can be
    /// held against lists, because the growth of another one would not end with it.
    /// </summary>
    public IEnumerable<int> YearsToCount => Understood().Tables
        .SelectMany(report => report.Rows)
        .Select(row => row.Year)
        .OfType<int>()
        .Where(year => Rules.FindYear(year) is not null && DayOf(year).Year == year)
        .Distinct()
        .Order();

    /// <summary>The reports as a person reads them: rows that name their unit, say no level, or say no year.</summary>
    public UnderstoodReport Understood() => UnderstoodReport.Of(Reports, Units, Scope, Year, AsOf);

    /// <summary>The day that the rows of a year are read as of: <see cref="AsOf"/>, or else its 31 December.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public LocalDate DayOf(int year) => AsOf ?? new LocalDate(year, 12, 31);
}
