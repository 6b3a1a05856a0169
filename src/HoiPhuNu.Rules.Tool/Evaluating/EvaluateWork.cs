using HoiPhuNu.Rules.Documents.Evaluating;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Evaluating;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Lists;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;
using HoiPhuNu.Rules.Tool.Reports;
using HoiPhuNu.Rules.Validation;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Evaluating;

/// <summary>Reads plan, lists or reports, has them evaluated, and tells notes on standard error.</summary>
internal sealed class EvaluateWork(EvaluateArguments arguments, TermSet terms, RowProgress progress, ToolConsole console, ToolTexts texts)
{
    private readonly ListReading _reading = new(arguments.Lists, console, progress);

    /// <summary>The previous report, read once.</summary>
    private ReportTable? Previous => field ??= arguments.Previous is { } file ? _reading.Report(file) : null;

    public EvaluateReport Do() => arguments.Reports.Count > 0 ? FromReports() : FromLists();

    private EvaluateReport FromLists()
    {
        var day = arguments.AsOf!.Value;
        var within = Within(day);
        _reading.LookForNamesInScope(day);
        var (lists, figures) = _reading.Count(terms.For(day), day, from: null);
        var plan = lists.Plan ?? Plan.Of(_reading.Units, [], day);
        var evaluation = new YearEndEvaluation(EvaluationFigures.OfLists(lists, figures, arguments.From), plan);
        var (before, since) = EarlierBases(day);
        var ofPlan = CheckPlan(day);
        Tell(CodeNotes.Of(figures.PaddedCodes).Concat(ofPlan?.Notes ?? []).DistinctBy(note => (note.Key, note.Place, string.Join('|', note.Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal)))));
        return Report(evaluation, within, before, since) with
        {
            Rows = progress.Rows,
            RefusedRows = figures.RefusedRows,
            // What is wrong with rows of the plan is among the findings of the lists already.
            Findings = [.. figures.Findings.Concat(ofPlan?.Findings.Where(finding => finding.Rule is "REP-51" or "REP-52") ?? []).Where(finding => Concerns(finding, within)).Order(FindingOrder.Instance)],
        };
    }

    private EvaluateReport FromReports()
    {
        var table = arguments.Lists.Plan is { } file ? _reading.Read(file, TableSchema.Plan, stream => PlanReader.Read(stream, file, _reading.Notes, arguments.Lists.Numbers)) : null;
        var basis = ReportBasis.Read(arguments.Reports, _reading, terms, (arguments.AsOf, arguments.Year), table?.Rows, CodesAsOf("plan"));
        RuleChoice.RefuseOutside(terms, basis.Day);
        var within = Within(basis.Day);
        var figures = ReportFigures.Of(terms.AsOf(basis.Day), _reading.Units, _reading.Units.AsOf(basis.Day), basis.Rows.Concat(EarlierYears(basis)));
        var plan = Plan.Of(_reading.Units, table?.Rows ?? [], basis.Day, CodesAsOf("plan"));
        var evaluation = new YearEndEvaluation(EvaluationFigures.OfReport(figures, plan), plan);
        var (before, since) = EarlierBases(basis.Day);
        Tell(basis.Notes);
        return Report(evaluation, within, before, since) with
        {
            IsFromReport = true,
            Rows = basis.Rows.Length,
            Findings = [.. basis.FindingsFor(figures).Concat(table?.Findings ?? []).Where(finding => Concerns(finding, within)).Order(FindingOrder.Instance)],
        };
    }

    private EvaluateReport Report(YearEndEvaluation evaluation, Unit? within, GatheringFigures? before, LocalDate? since)
    {
        var tree = evaluation.Figures.Tree;
        int? holder = within is not null && tree.TryGetNumber(within.Code, out var number) ? number : null;
        console.Interrupted.ThrowIfCancellationRequested();
        return new EvaluateReport
        {
            Rules = terms.For(tree.Day),
            Units = _reading.Units,
            AsOf = tree.Day,
            Evaluation = evaluation,
            Within = within,
            Level = arguments.Level,
            Movement = before is null ? null : BandMovement.Between(_reading.Units, before, evaluation.Figures.Gathering, tree, holder),
            Since = since,
            Findings = [],
            Message = FindingMessages.Render,
            Tables = _reading.Tables,
        };
    }

    /// <summary>The bases of an earlier day, from the same lists, or from the latest year of an earlier report before that of the day.</summary>
    private (GatheringFigures? Before, LocalDate? Since) EarlierBases(LocalDate day)
    {
        if (arguments.Since is { } earlier)
        {
            return (_reading.Count(terms.For(earlier), earlier, from: null).Figures.Gathering, earlier);
        }

        if (arguments.Previous is not { } file)
        {
            return (null, null);
        }

        var table = Previous!;
        var years = table.Rows.Select(row => row.Year).OfType<int>().Where(year => year < day.Year).ToList();
        var last = years.Count > 0 ? years.Max() : throw new ToolException("input.not-earlier", ("file", OneLine.Of(file)), ("year", $"{day.Year}"));
        // It counts as the year it is, whatever day its codes were written on: by the rules of its own last day. Rules ORG-9, TERM-2.
        var since = new LocalDate(last, 12, 31);
        var codes = CodesAsOf("previous") is { } named ? LocalDate.Min(named, day) : since;
        return (ReportFigures.Of(terms.AsOf(since), _reading.Units, _reading.Units.AsOf(codes), table.Rows, last).Gathering, since);
    }

    /// <summary>
    /// What the previous report says of years that the report has no row of: each counts as the year it is. Its codes are those of its year's end; where
    /// another day is named, only its bands are held against.
    /// </summary>
    private IEnumerable<ReportRow> EarlierYears(ReportBasis basis)
    {
        if (Previous is not { } table || CodesAsOf("previous") is not null)
        {
            return [];
        }

        var told = basis.Rows.Select(row => row.Year).ToHashSet();
        return table.Rows.Where(row => row.Year < basis.Day.Year && !told.Contains(row.Year));
    }

    /// <summary>Has the plan checked by itself, where no report is checked with it: REP-51, REP-52, contradictions.</summary>
    private CheckResult? CheckPlan(LocalDate day) => arguments.Lists.Plan is not { } file
        ? null
        : ReportChecker.Check(new CheckRequest
        {
            Units = _reading.Units,
            Reports = [],
            // Its notes were taken when it was read for the figures.
            Plan = _reading.Read(file, TableSchema.Plan, stream => PlanReader.Read(stream, file, [], arguments.Lists.Numbers)).Rows,
            Rules = terms,
            AsOf = day,
            Plausibility = false,
            PlanCodesAsOf = CodesAsOf("plan"),
        });

    /// <summary>Whether all provinces together are allocated the national total (REP-51) is no question to the plan of one of them.</summary>
    private static bool Concerns(Finding finding, Unit? within) => finding.Rule != "REP-51" || within is null || within.Level == Level.Central;

    private Unit? Within(LocalDate day) => arguments.Unit is { } code ? NamedUnit.Of(code, _reading.Units, day) : null;

    private LocalDate? CodesAsOf(string table) => arguments.Lists.CodesAsOf.TryGetValue(table, out var day) ? day : null;

    private void Tell(IEnumerable<CheckNote> notes)
    {
        var told = new Notes(console, texts);
        told.Tell(_reading.Notes);
        told.Tell(notes);
    }
}
