using System.Xml;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>The merged cells of a sheet. A sheet names them behind its rows, which are passed over.</summary>
internal static class MergedCells
{
    /// <summary>More than a person merges; what is beyond is left out.</summary>
    private const int Most = 100_000;

    /// <summary>Reads them.</summary>
    /// <exception cref="UnreadableTableException">The sheet is damaged or beyond all limits.</exception>
    public static IReadOnlyList<CellRange> Read(Stream sheet, string file)
    {
        var merged = new List<CellRange>();
        try
        {
            using var reader = new PartReader(sheet, file, WorkbookLimits.SheetBytes);
            while (merged.Count < Most && reader.ToNextElement())
            {
                if (reader.Name == "sheetData")
                {
                    reader.Skip();
                }
                else if (reader.Name == "mergeCell" && reader.Plain("ref") is { } range && TryRead(range, out var cells))
                {
                    merged.Add(cells);
                }
            }
        }
        catch (Exception problem) when (problem is XmlException or InvalidDataException)
        {
            throw WorkbookProblem.Of(file, "workbook-damaged", problem);
        }

        return merged;
    }

    private static bool TryRead(ReadOnlySpan<char> range, out CellRange cells)
    {
        cells = default;
        var colon = range.IndexOf(':');
        if (colon < 0 || !CellAddress.TryRead(range[..colon], out var firstColumn, out var firstRow) || !CellAddress.TryRead(range[(colon + 1)..], out var lastColumn, out var lastRow))
        {
            return false;
        }

        cells = new CellRange(Math.Min(firstRow, lastRow), Math.Min(firstColumn, lastColumn), Math.Max(firstRow, lastRow), Math.Max(firstColumn, lastColumn));
        return true;
    }
}
