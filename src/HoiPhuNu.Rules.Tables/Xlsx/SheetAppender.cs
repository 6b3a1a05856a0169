using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>Appends sheets to a workbook, new or not.</summary>
internal sealed class SheetAppender(WorkbookPart workbook, DocumentFormat.OpenXml.Spreadsheet.Sheets sheets, DefinedNames names, SheetStyles styles, PackedParts parts)
{
    private readonly SheetNames _taken = TakenBy(sheets);

    /// <summary>Takes the name that the next sheet of this name gets.</summary>
    public string Take(string name) => _taken.Take(name);

    /// <summary>Adds a sheet, and others behind it as long as rows are left over.</summary>
    public void Add(string name, SheetLayout layout, IEnumerable<IReadOnlyList<SheetCell>> rows)
    {
        using var left = rows.GetEnumerator();
        while (Add(name, layout, left))
        {
            name = _taken.Take(layout.Name);
        }
    }

    private static SheetNames TakenBy(DocumentFormat.OpenXml.Spreadsheet.Sheets sheets)
    {
        var taken = new SheetNames();
        foreach (var sheet in sheets.Elements<Sheet>())
        {
            taken.Add(sheet.Name?.Value ?? string.Empty);
        }

        return taken;
    }

    /// <summary>Whether rows are left over.</summary>
    private bool Add(string name, SheetLayout layout, IEnumerator<IReadOnlyList<SheetCell>> rows)
    {
        var place = sheets.ChildElements.Count;
        var id = PartId.Free(workbook, "hpnSheet");
        var part = workbook.AddNewPart<WorksheetPart>(id);
        var number = sheets.Elements<Sheet>().Select(sheet => sheet.SheetId?.Value ?? 0).Append(0u).Max() + 1;
        sheets.Append(new Sheet { Name = name, SheetId = number, Id = id });
        var sheet = new SheetXml(layout, styles);
        bool isFull;
        using (var stream = parts.Create(part))
        {
            isFull = sheet.Write(stream, rows);
        }

        if (!sheet.Notes.IsEmpty)
        {
            sheet.Notes.AddTo(part, place + 1, SheetXml.DrawingId, "notes");
        }

        if (layout.HasHeader)
        {
            Define("_xlnm._FilterDatabase", place, SheetNames.Reference(name, sheet.AbsoluteRange), isHidden: true);
            var titles = SheetNames.Reference(name, string.Create(CultureInfo.InvariantCulture, $"${layout.HeaderRow}:${layout.HeaderRow}"));
            if (sheet.PagesWide > 1 && layout.FrozenColumns > 0)
            {
                titles = $"{SheetNames.Reference(name, $"$A:${CellAddress.Letters(layout.FrozenColumns - 1)}")},{titles}";
            }

            Define("_xlnm.Print_Titles", place, titles, isHidden: false);
        }

        return isFull;
    }

    private void Define(string name, int sheet, string range, bool isHidden) =>
        names.Append(new DefinedName(range) { Name = name, LocalSheetId = (uint)sheet, Hidden = isHidden ? true : null });
}
