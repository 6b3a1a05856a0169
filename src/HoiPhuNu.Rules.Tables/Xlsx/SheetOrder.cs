using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using HoiPhuNu.Rules.Tables.Packages;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>
/// Puts the rows of a sheet in the order of their numbers, which they need not have: other programs do so while they open it. Pieces of one row become one row. The whole
/// sheet is held in memory for it, and refused where it is too large for that.
/// </summary>
internal static class SheetOrder
{
    /// <summary>The XML of the sheet with its rows in order; closes the sheet.</summary>
    /// <exception cref="UnreadableTableException">It is damaged or too large.</exception>
    public static MemoryStream Sorted(Stream sheet, string file)
    {
        using (sheet)
        {
            try
            {
                var document = PartXml.Read(sheet, file, WorkbookLimits.SortedBytes);
                var data = document.Root!.Elements().FirstOrDefault(element => element.Name.LocalName == "sheetData");
                if (data is not null)
                {
                    var rows = Numbered(data, file);
                    data.RemoveNodes();
                    data.Add(rows.Values);
                }

                return new MemoryStream(PartXml.Bytes(document));
            }
            catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
            {
                throw WorkbookProblem.Of(file, "workbook-damaged", problem);
            }
        }
    }

    private static SortedDictionary<long, XElement> Numbered(XElement data, string file)
    {
        var rows = new SortedDictionary<long, XElement>();
        var last = 0L;
        foreach (var row in data.Elements().Where(element => element.Name.LocalName == "row"))
        {
            last = row.Attribute("r") is { } written
                ? long.TryParse(written.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new XmlException()
                : last + 1;
            row.SetAttributeValue("r", last);
            if (!rows.TryAdd(last, row))
            {
                rows[last].Add(row.Elements());
            }
        }

        return rows.Keys.All(number => number is >= 1 and <= CellAddress.LastRow) ? rows : throw WorkbookProblem.Of(file, "workbook-damaged");
    }
}
