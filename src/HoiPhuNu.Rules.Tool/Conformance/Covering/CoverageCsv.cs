using System.Collections.Immutable;
using System.Globalization;
using HoiPhuNu.Rules.Tables.Csv;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>The coverage as CSV.</summary>
internal static class CoverageCsv
{
    public static void Write(ImmutableArray<CoverageLine> lines, TextWriter writer)
    {
        var table = new CsvTableWriter(writer);
        table.WriteRow("subject", "name", "by_hand", "generated", "quiet", "covered");
        foreach (var line in lines)
        {
            table.WriteRow(line.Code, line.Name, Text(line.ByHand), Text(line.Generated), line.Quiet is { } quiet ? Text(quiet) : null, line.IsCovered ? "yes" : "no");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
