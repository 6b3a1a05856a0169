using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>Writes plain data down as the tables of the file formats.</summary>
internal static class PlainTables
{
    public static ImmutableSortedDictionary<string, ImmutableArray<ImmutableArray<string>>> Of(NaiveRequest request)
    {
        var tables = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<ImmutableArray<string>>>(StringComparer.Ordinal);
        tables["units"] = Table(
            ["code", "level", "kind", "parent", "from", "until"],
            request.Units.Select(unit => new[] { unit.Code, unit.Level, unit.Kind, unit.Parent, Iso(unit.From), Iso(unit.Until) }));
        tables["report"] = Report(request.Reports.Single());
        if (request.Previous is { } previous)
        {
            tables["previous"] = Report(previous);
        }

        if (request.Plan is { } plan)
        {
            tables["plan"] = Table(
                ["unit", "year", "growth", "cadres", "branch_heads"],
                plan.Select(row => new[] { row.Unit, Text(row.Year), Text(row.Growth), Text(row.Cadres), Text(row.BranchHeads) }));
        }

        return tables.ToImmutable();
    }

    private static ImmutableArray<ImmutableArray<string>> Report(NaiveTable table) =>
        Table([.. table.Columns], table.Rows.Select(row => table.Columns.Select(column => (string?)row.Text(column)).ToArray()));

    private static ImmutableArray<ImmutableArray<string>> Table(string[] headers, IEnumerable<string?[]> rows) =>
        [.. rows.Prepend(headers).Select(row => row.Select(cell => cell ?? string.Empty).ToImmutableArray())];

    private static string? Text(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
