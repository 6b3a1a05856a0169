using System.Globalization;
using System.Numerics;
using HoiPhuNu.Rules.Findings;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Reporting;

public sealed partial class NaiveReportCheck
{
    private static readonly Func<NaiveName, NaiveName, bool>[] Steps =
    [
        (own, written) => written.Kind.Length > 0 && own.Kind == written.Kind && own.Letters == written.Letters,
        (own, written) => own.Letters == written.Letters,
        (own, written) => written.Kind.Length > 0 && own.Kind == written.Kind && own.Folded == written.Folded,
        (own, written) => own.Folded == written.Folded,
    ];

    /// <summary>REP-06: the name is that of another unit of the row's level in the province, or of the last one that bore the code before.</summary>
    private void Name(NaivePlaced placed)
    {
        var unit = placed.Unit!;
        if (unit.Name is not { } own || NaiveName.Of(placed.Row.Text("unit_name")) is not { } written || own.Folded == written.Folded)
        {
            return;
        }

        var level = Word(placed.Row, "level") ?? unit.Level;
        var province = unit.Level is "central" or "province" ? null : ProvinceOf(unit, placed.Day);
        var others = _request.Units
            .Where(other => other.Level == level && other.Name is not null && other.InForce(placed.Day) && (province is null || ProvinceOf(other, placed.Day) == province))
            .ToList();
        foreach (var fits in Steps)
        {
            var fitting = others.FindAll(other => fits(other.Name!, written));
            if (fitting.Count > 0)
            {
                if (fitting.Count == 1)
                {
                    Add(placed, "REP-06", written.Kind.Length > 0 ? Severity.Error : Severity.Warning, "unit_name");
                }

                return;
            }
        }

        if (unit.From is { } from && LastBefore(unit.Code, from) is { Name: { } earlier } before && before.Level == level && earlier.Folded == written.Folded)
        {
            Add(placed, "REP-06", written.Kind.Length > 0 ? Severity.Error : Severity.Warning, "unit_name");
        }
    }

    /// <summary>A file of which no row says a level has those of the register, and rates that are parts of 1 throughout and agree with the counts are percents.</summary>
    private NaiveTable Understood(NaiveTable table)
    {
        var rows = table.Rows;
        if (rows.All(row => row.IsBlank("level")))
        {
            rows = [.. rows.Select(row => UnitOf(row) is { } unit ? With(row, "level", unit.Level) : row)];
            table = table with { Columns = table.Columns.Contains("unit") ? [.. table.Columns.Union(["level"])] : table.Columns };
        }

        var rates = rows.Select(row => Percent(row, "rate_percent")).OfType<(BigInteger Units, int Decimals)>().ToList();
        var parts = rows.Where(row => Percent(row, "rate_percent") is { } rate && rate.Units > 0 && rate.Units <= BigInteger.Pow(10, rate.Decimals)).ToList();
        var computed = parts.FindAll(row => Number(row, "members_total") is not null && Number(row, "women") > 0);
        var agreeing = computed.Count(row => RoundsTo(Number(row, "members_total")!.Value * 100, Number(row, "women")!.Value, Hundredfold(row)));
        var isMeant = computed.Count > 0 && agreeing * 10 >= computed.Count * 9 && rates.Count(rate => rate.Units <= BigInteger.Pow(10, rate.Decimals)) * 10 >= rates.Count * 9;
        return table with { Rows = isMeant ? [.. rows.Select(row => parts.Contains(row) ? With(row, "rate_percent", Text(Hundredfold(row))) : row)] : rows };
    }

    private NaiveUnit? UnitOf(NaiveRow row)
    {
        LocalDate? day = _request.AsOf ?? (Year(row) is { } year ? new LocalDate(year, 12, 31) : null);
        return Year(row) is null || day is null || row.IsBlank("unit") ? null : Find(row.Text("unit"), null, day.Value);
    }

    private static (BigInteger Units, int Decimals) Hundredfold(NaiveRow row)
    {
        var (units, decimals) = Percent(row, "rate_percent")!.Value;
        return decimals >= 2 ? (units, decimals - 2) : (units * BigInteger.Pow(10, 2 - decimals), 0);
    }

    private static string Text((BigInteger Units, int Decimals) percent)
    {
        var digits = percent.Units.ToString(CultureInfo.InvariantCulture).PadLeft(percent.Decimals + 1, '0');
        return percent.Decimals == 0 ? digits : $"{digits[..^percent.Decimals]}.{digits[^percent.Decimals..]}";
    }

    private static NaiveRow With(NaiveRow row, string column, string text) => row with { Cells = row.Cells.Where(cell => cell.Key != column).Append(new(column, text)).ToDictionary() };
}
