using HoiPhuNu.Rules.Documents.Allocating;
using HoiPhuNu.Rules.Evaluating;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Lists;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;
using HoiPhuNu.Rules.Tool.Reports;
using HoiPhuNu.Rules.Validation;

namespace HoiPhuNu.Rules.Tool.Allocating;

/// <summary>Reads register and report, has the total divided, and tells notes on standard error.</summary>
internal static class AllocateWork
{
    public static AllocateReport Do(AllocateArguments arguments, TermSet terms, RowProgress progress, ToolConsole console, ToolTexts texts)
    {
        var reading = new ListReading(arguments.Lists, console, progress);
        var reports = ReportBasis.Read(arguments.Reports, reading, terms, (arguments.AsOf, arguments.Year));
        var rules = terms.For(reports.Day);
        var within = arguments.Unit is { } code ? NamedUnit.Of(code, reading.Units, reports.Day) : null;
        var figures = ReportFigures.Of(rules.AsOf(reports.Day), reading.Units, reading.Units.AsOf(reports.Day), reports.Rows);
        var tree = figures.Tree;
        int? holder = within is not null && tree.TryGetNumber(within.Code, out var number) ? number : null;
        var allocation = Allocation.Of(arguments.Total, tree, figures.Potentials, arguments.Level, holder);
        if (allocation.Shares.IsEmpty)
        {
            throw within is null
                ? new ToolException("usage.nobody-shares", ("level", arguments.Level), ("day", reports.Day))
                : new ToolException("usage.nobody-shares-in", ("level", arguments.Level), ("day", reports.Day), ("unit", $"{within.Code} {within.Name}"));
        }

        var told = new Notes(console, texts);
        told.Tell(reading.Notes);
        told.Tell(reports.Notes);
        return new AllocateReport
        {
            Rules = rules,
            Units = reading.Units,
            AsOf = reports.Day,
            Day = reports.Day,
            Level = arguments.Level,
            Within = within,
            Allocation = allocation,
            Lines = [.. allocation.Shares.Select(share => LineOf(share, figures))],
            Rows = reports.Rows.Length,
            Findings = reports.FindingsFor(figures),
            Message = FindingMessages.Render,
            Tables = reading.Tables,
        };
    }

    private static AllocateLine LineOf(AllocatedShare share, ReportFigures figures)
    {
        figures.Tree.TryGetNumber(share.Unit, out var number);
        return new AllocateLine(figures.Tree.Units[number], figures.Gathering.Units[number], figures.Potentials[number]!.Value, figures.IsByOwnRow(number), share);
    }
}
