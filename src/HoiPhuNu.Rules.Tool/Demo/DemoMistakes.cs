using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Demo;

/// <summary>The report with mistakes as they happen: each in a commune of its own.</summary>
internal sealed class DemoMistakes
{
    private readonly List<DemoReportRow> _rows;
    private readonly List<DemoMistake> _made = [];

    /// <summary>Spoils a report; the first nine of its <paramref name="communes"/> get one mistake each.</summary>
    public DemoMistakes(DemoReport report, IReadOnlyList<string> communes, string goneCode)
    {
        _rows = [.. report.Rows.Select(row => new DemoReportRow(row))];
        Change(communes[0], "demo.mistake.total", "REP-10", ReportColumn.MembersTotal, total => Add(total, 30));
        Change(communes[1], "demo.mistake.rate", "REP-11", ReportColumn.RatePercent, Swapped);
        Change(communes[2], "demo.mistake.growth", "REP-14", ReportColumn.NetGrowth, net => Add(net, 15));
        Change(communes[3], "demo.mistake.trained", "REP-40", ReportColumn.CadresTrained, trained => Add(trained, 2));
        Change(communes[4], "demo.mistake.source", "REP-20", ReportColumn.WomenSource, _ => null);
        Change(communes[5], "demo.mistake.comma", "REP-04", ReportColumn.Women, women => women?.Replace('.', ','));
        Change(communes[6], "demo.mistake.gone", "REP-01", ReportColumn.Unit, _ => goneCode);
        _rows.Insert(_rows.IndexOf(RowOf(communes[7])) + 1, new DemoReportRow(RowOf(communes[7])));
        Made("demo.mistake.twice", "REP-02", communes[7]);
        _rows.Remove(RowOf(communes[8]));
        Made("demo.mistake.missing", "REP-03", communes[8]);
    }

    /// <summary>The rows of the spoilt report.</summary>
    public IReadOnlyList<DemoReportRow> Rows => _rows;

    /// <summary>What was done, in the order of the communes.</summary>
    public IReadOnlyList<DemoMistake> All => _made;

    private void Made(string key, string rule, string unit) => _made.Add(new DemoMistake(key, rule, unit));

    private void Change(string unit, string key, string rule, ReportColumn column, Func<string?, string?> change)
    {
        var row = RowOf(unit);
        row[column] = change(row[column]);
        Made(key, rule, unit);
    }

    private DemoReportRow RowOf(string unit) => _rows.First(row => row[ReportColumn.Unit] == unit);

    private static string Add(string? number, long more)
    {
        var known = long.Parse((number ?? "0").Replace(".", string.Empty, StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return FactText.Of((Int128)(known + more), Language.Vietnamese);
    }

    /// <summary>The last two digits the other way round; where that changes nothing, the last one is another.</summary>
    private static string? Swapped(string? percent) =>
        percent is not { Length: > 2 } ? percent
        : percent[^1] == percent[^2] ? $"{percent[..^1]}{(percent[^1] == '0' ? '5' : '0')}"
        : $"{percent[..^2]}{percent[^1]}{percent[^2]}";
}
