using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Tool.Lists;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;
using HoiPhuNu.Rules.Tool.Reports;
using HoiPhuNu.Rules.Validation;

namespace HoiPhuNu.Rules.Tool.Tallying;

/// <summary>Reads the lists, has them counted, and tells notes on standard error.</summary>
internal static class TallyWork
{
    public static TallyReport Do(TallyArguments arguments, RuleSet rules, RowProgress progress, ToolConsole console, ToolTexts texts)
    {
        var reading = new ListReading(arguments.Lists, console, progress);
        reading.LookForNamesInScope(arguments.AsOf);
        var within = arguments.Unit is { } code ? NamedUnit.Of(code, reading.Units, arguments.AsOf) : null;
        var (lists, figures) = reading.Count(rules, arguments.AsOf, arguments.From);
        var comparison = arguments.ComparesReadings
            ? ReadingComparison.Of(figures, others => TallyFigures.Of(reading.CountAgain(lists, others)), within)
            : null;
        console.Interrupted.ThrowIfCancellationRequested();
        var notes = new Notes(console, texts);
        notes.Tell(reading.Notes);
        notes.Tell(CodeNotes.Of(figures.PaddedCodes));
        return new TallyReport
        {
            Rules = rules,
            Units = reading.Units,
            AsOf = arguments.AsOf,
            Figures = figures,
            Lists = lists,
            Files = arguments.Lists.ByName,
            Within = within,
            Level = arguments.Level,
            Comparison = comparison,
            Rows = progress.Rows,
            Findings = figures.Findings,
            Message = FindingMessages.Render,
            Tables = reading.Tables,
        };
    }
}
