using System.Collections.Immutable;
using HoiPhuNu.Rules.Documents.Checking;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Lists;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;
using HoiPhuNu.Rules.Validation;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary>Reads the tables, counts the lists, has the report checked, and tells notes on standard error.</summary>
internal static class CheckWork
{
    public static CheckReport Do(CheckArguments arguments, TermSet rules, RowProgress progress, ToolConsole console, ToolTexts texts)
    {
        progress.Expect([.. arguments.Reports, .. new[] { arguments.Previous, arguments.Plan }.OfType<string>()]);
        var reading = new ListReading(arguments.Lists, console, progress);
        var plan = arguments.Plan is { } file ? reading.Read(file, TableSchema.Plan, stream => PlanReader.Read(stream, file, reading.Notes, arguments.Lists.Numbers)) : null;
        var request = WithFigures(RequestOf(arguments, rules, reading, plan?.Rows), arguments, reading);
        var result = ReportChecker.Check(request);
        console.Interrupted.ThrowIfCancellationRequested();

        var told = new Notes(console, texts);
        told.Tell(reading.Notes);
        told.Tell(result.Notes);
        // What is wrong with the cells of the plan was found while it was read.
        ImmutableArray<Finding> findings = [.. result.Findings.Concat(plan?.Findings ?? []).Order(FindingOrder.Instance)];
        var judged = TermsOf(request);
        return new CheckReport
        {
            Rules = judged[^1],
            Terms = judged,
            Units = reading.Units,
            AsOf = arguments.AsOf,
            LastDay = request.YearsToCount.Select(year => (LocalDate?)request.DayOf(year)).LastOrDefault(),
            Rows = result.Rows,
            Reports = request.Reports,
            Source = InputFile.SourceOf,
            HasLists = request.Figures is not null,
            Findings = findings,
            Causes = arguments.Causes ? new CauseList(result.Causes, findings) : null,
            Message = FindingMessages.Render,
            Tables = reading.Tables,
        };
    }

    private static CheckRequest RequestOf(CheckArguments arguments, TermSet rules, ListReading reading, ImmutableArray<PlanRow>? plan)
    {
        var day = arguments.AsOf ?? (arguments.Year is { } year ? new LocalDate(year, 12, 31) : null);
        var scope = reading.LookForNamesInScope(day);
        return new CheckRequest
        {
            Scope = scope,
            Year = arguments.Year,
            Units = reading.Units,
            Reports = [.. arguments.Reports.SelectMany(report => WithRows(report, reading.Sheets(report)))],
            Previous = arguments.Previous is { } previous ? reading.Report(previous) : null,
            Plan = plan,
            Rules = rules,
            AsOf = arguments.AsOf,
            Published = arguments.Published,
            Plausibility = arguments.Plausibility,
            Causes = arguments.Causes,
            PreviousCodesAsOf = CodesAsOf("previous"),
            PlanCodesAsOf = CodesAsOf("plan"),
        };

        LocalDate? CodesAsOf(string table) => arguments.Lists.CodesAsOf.TryGetValue(table, out var day) ? day : null;
    }

    /// <summary>The terms that the report has years of; where it has none, the one of its day.</summary>
    private static ImmutableArray<RuleSet> TermsOf(CheckRequest request)
    {
        var years = request.Reports.SelectMany(report => report.Rows).Select(row => row.Year).OfType<int>().Distinct();
        var terms = years.Select(request.Rules.FindYear).OfType<RuleSet>().Distinct().OrderBy(term => term.FirstYear).ToImmutableArray();
        return terms.IsEmpty ? [request.AsOf is { } day ? request.Rules.For(day) : request.Rules.Terms[^1]] : terms;
    }

    /// <summary>The lists are read anew for every year, so that no row has to be kept.</summary>
    private static CheckRequest WithFigures(CheckRequest request, CheckArguments arguments, ListReading reading) => !arguments.Lists.Counted.Any()
        ? request
        : request with
        {
            Figures = request.YearsToCount.ToImmutableDictionary(year => year, year => reading.Count(request.Rules.ForYear(year), request.DayOf(year), from: null).Figures),
        };

    /// <summary>A report without rows has no mistakes either; that must not look like a passed check.</summary>
    private static ImmutableArray<ReportTable> WithRows(string file, ImmutableArray<ReportTable> sheets) =>
        sheets.All(sheet => sheet.Rows.IsEmpty) ? throw new ToolException("input.no-rows", ("file", OneLine.Of(file))) : sheets;
}
