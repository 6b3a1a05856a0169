using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Validation;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary>Reads the tables, has them checked, and tells notes on standard error.</summary>
internal static class CheckWork
{
    public static CheckReport Do(CheckArguments arguments, RuleSet rules, ToolConsole console, ToolTexts texts)
    {
        var notes = new List<TableNote>();
        var tables = new Dictionary<string, TableSchema>(StringComparer.Ordinal);
        var units = UnitRegister.Create(Read(arguments.Units, TableSchema.Units, RegisterReader.Read));
        if (arguments.Changes is { } changes)
        {
            units = units.WithChanges(Read(changes, TableSchema.Changes, ChangesReader.Read));
        }

        var plan = arguments.Plan is { } file ? Read(file, TableSchema.Plan, PlanReader.Read) : null;
        var result = ReportChecker.Check(new CheckRequest
        {
            Units = units,
            Reports = [.. arguments.Reports.Select(report => WithRows(Read(report, TableSchema.Report, ReportReader.Read)))],
            Previous = arguments.Previous is { } previous ? Read(previous, TableSchema.Report, ReportReader.Read) : null,
            Plan = plan?.Rows,
            Rules = rules,
            AsOf = arguments.AsOf,
            Published = arguments.Published,
            Plausibility = arguments.Plausibility,
            PreviousCodesAsOf = CodesAsOf("previous"),
            PlanCodesAsOf = CodesAsOf("plan"),
        });
        console.Interrupted.ThrowIfCancellationRequested();

        var told = new Notes(console, texts);
        told.Tell(notes);
        told.Tell(result.Notes);
        return new CheckReport
        {
            Rules = rules,
            Units = units,
            AsOf = arguments.AsOf,
            Rows = result.Rows,
            // What is wrong with the cells of the plan was found while it was read.
            Findings = [.. result.Findings.Concat(plan?.Findings ?? []).Order(FindingOrder.Instance)],
            Message = FindingMessages.Render,
            Tables = tables,
        };

        LocalDate? CodesAsOf(string table) => arguments.CodesAsOf.TryGetValue(table, out var day) ? day : null;

        // A report without rows has no mistakes either; that must not look like a passed check.
        static ReportTable WithRows(ReportTable report) =>
            report.Rows.IsEmpty ? throw new ToolException("input.no-rows", ("file", OneLine.Of(report.File ?? string.Empty))) : report;

        T Read<T>(string path, TableSchema table, Func<Stream, string, ICollection<TableNote>, T> read)
        {
            tables[path] = table;
            console.Interrupted.ThrowIfCancellationRequested();
            return InputFile.Read(path, stream => read(stream, path, notes));
        }
    }
}
