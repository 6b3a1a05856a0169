using System.Globalization;

namespace HoiPhuNu.Rules.Tool.Generation;

/// <summary>Writes expected figures as a table: one line per unit, the figures of everything at and below it, and what stands unattributed at it.</summary>
internal static class ExpectedCsv
{
    private static readonly ExpectedColumn[] Columns = Enum.GetValues<ExpectedColumn>();

    public static void Write(ExpectedFigures figures, string path)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine($"unit,level,unattributed_counted,unattributed_net,{string.Join(',', Columns)}");
        for (var number = 0; number < figures.Tree.Units.Length; number++)
        {
            var unit = figures.Tree.Units[number];
            long[] own = unit.IsBase ? [0, 0] : [figures.Own(number, ExpectedColumn.Counted), figures.Own(number, ExpectedColumn.Net)];
            var sums = Columns.Select(column => figures[number, column]);
            writer.WriteLine($"{unit.Code},{unit.Level},{string.Join(',', own.Concat(sums).Select(count => count.ToString(CultureInfo.InvariantCulture)))}");
        }
    }
}
