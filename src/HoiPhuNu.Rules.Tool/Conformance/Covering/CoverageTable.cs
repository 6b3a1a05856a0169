using System.Collections.Immutable;
using System.Globalization;
using HoiPhuNu.Rules.Tables;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>The coverage as a table.</summary>
internal static class CoverageTable
{
    public static void Write(ImmutableArray<CoverageLine> lines, TableWriter table)
    {
        table.WriteRow("subject", "name", "by_hand", "generated", "quiet", "covered");
        foreach (var line in lines)
        {
            table.WriteRow(line.Code, line.Name, Text(line.ByHand), Text(line.Generated), line.Quiet is { } quiet ? Text(quiet) : null, line.IsCovered ? "yes" : "no");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
