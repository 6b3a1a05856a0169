using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Validation.Boundaries;
using static HoiPhuNu.Rules.Validation.Boundaries.SampleReport;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>Known mistakes in a report of two provinces that have nothing to do with each other, the same for the same seed.</summary>
internal static class PlantedMistakes
{
    private const int Further = 20;

    private static readonly string[] Columns =
        ["women", "members_residential", "members_club", "members_trade_union", "members_total", "admitted", "moved_in", "died", "net_growth", "rate_percent"];

    /// <summary>One cell of a province with the figure it should have.</summary>
    public static (int Row, string Column, string Meant, string Written) Of(Random random, bool isSecond)
    {
        var at = random.GetItems([Province, District, CommuneA, CommuneB], 1)[0];
        var column = random.GetItems(Columns, 1)[0];
        var meant = SampleFigures.Rows[at - Central].Text(column);
        var written = (decimal.Parse(meant, CultureInfo.InvariantCulture) + random.Next(1, 40)).ToString(CultureInfo.InvariantCulture);
        return (isSecond ? at + Further : at, column, meant, written);
    }

    /// <summary>The report with some cells as given.</summary>
    public static SampleReport Report(params IEnumerable<(int Row, string Column, string Text)> cells)
    {
        var report = new SampleReport().Without(Central, Affiliated);
        foreach (var unit in SampleFigures.Units.Where(unit => unit.Code is not ("TW" or "02")))
        {
            report.WithUnit(unit with { Code = Other(unit.Code), Parent = unit.Parent == "TW" ? "TW" : Other(unit.Parent!) });
        }

        for (var row = Province; row <= Barracks; row++)
        {
            report.WithCopyOf(row, row + Further).With(row + Further, "unit", Other(SampleFigures.Rows[row - Central].Text("unit")));
        }

        foreach (var (row, column, text) in cells)
        {
            report.With(row, column, text);
        }

        return report;
    }

    /// <summary>A cause in words that compare: what it says about which cells, and which findings it explains.</summary>
    public static string Written(Cause cause) => string.Join(
        '|',
        cause.Kind,
        cause.Certainty,
        string.Join(',', cause.Cells),
        string.Join(';', cause.Alternatives.Select(repair => string.Join(',', repair))),
        string.Join(',', cause.Findings.Select(Key)));

    /// <summary>What makes a finding the same one in another check.</summary>
    public static (string Rule, Place Place) Key(Finding finding) => (finding.Rule, finding.Place);

    public static bool IsOfSecond(Cause cause) => cause.Findings.Any(finding => finding.Place.Row > Further);

    private static string Other(string code) => "9" + code;
}
