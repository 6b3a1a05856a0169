using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Markup;

/// <summary>An XML Spreadsheet 2003 that is read: its sheets, and what their cells refer to.</summary>
internal sealed class XmlSpreadsheetFile : ISheetSource
{
    /// <summary>The namespace of its elements and attributes.</summary>
    public const string Names = "urn:schemas-microsoft-com:office:spreadsheet";

    private readonly Stream _bytes;
    private readonly long _start;
    private readonly List<SheetInfo> _sheets = [];
    private readonly Dictionary<string, CellStyle> _styles = new(StringComparer.Ordinal);

    private XmlSpreadsheetFile(Stream bytes, string file)
    {
        _bytes = bytes;
        _start = bytes.Position;
        File = file;
        using var reader = OpenXml();
        while (reader.ToNextElement())
        {
            if (reader.Name == "Style" && reader.In(Names, "ID") is { } id)
            {
                ReadStyle(reader, id);
            }
            else if (reader.Name == "Worksheet")
            {
                _sheets.Add(new SheetInfo(_sheets.Count + 1, reader.In(Names, "Name") ?? $"Sheet{_sheets.Count + 1}", IsHidden(reader)));
            }

            if (_styles.Count > WorkbookLimits.Styles || _sheets.Count > WorkbookLimits.Sheets)
            {
                throw WorkbookProblem.Of(file, "workbook-too-large");
            }
        }

        if (_sheets.Count == 0)
        {
            throw WorkbookProblem.Of(file, "workbook-no-sheet");
        }
    }

    /// <inheritdoc/>
    public string File { get; }

    /// <inheritdoc/>
    public IReadOnlyList<SheetInfo> Sheets => _sheets;

    /// <summary>Opens a file that can be sought in and stays open.</summary>
    /// <exception cref="UnreadableTableException">It is damaged, beyond all limits, or without a sheet.</exception>
    public static XmlSpreadsheetFile Open(Stream bytes, string file)
    {
        try
        {
            return new XmlSpreadsheetFile(bytes, file);
        }
        catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
        {
            throw WorkbookProblem.Of(file, "workbook-damaged", problem);
        }
    }

    /// <inheritdoc/>
    public ISheetRows Open(SheetInfo sheet) => new XmlSpreadsheetRows(this, OpenXml(), sheet.Number);

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> MergedIn(SheetInfo sheet)
    {
        using var rows = new XmlSpreadsheetRows(this, OpenXml(), sheet.Number);
        while (rows.MoveNext())
        {
        }

        return rows.Merged;
    }

    /// <summary>The style of an id; one that is not there is a plain one.</summary>
    public CellStyle StyleOf(string? id) => id is not null && _styles.TryGetValue(id, out var style) ? style : CellStyle.Plain;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    /// <summary>The formats that are called by a name.</summary>
    private static NumberLook LookOf(string format) => format switch
    {
        "Percent" => NumberLook.OfCode("0.00%"),
        "Fixed" or "Standard" => NumberLook.OfCode("0.00"),
        "Short Date" or "Medium Date" or "Long Date" or "General Date" => NumberLook.OfCode("dd/mm/yyyy"),
        "Short Time" or "Medium Time" or "Long Time" => NumberLook.OfCode("h:mm"),
        "General Number" => NumberLook.General,
        _ => format.Length < 1024 ? NumberLook.OfCode(format) : NumberLook.General,
    };

    private PartReader OpenXml() => new(new CsvText(new OwnPlaceStream(_bytes, _start), File), File, WorkbookLimits.SheetBytes);

    private void ReadStyle(PartReader reader, string id)
    {
        var style = StyleOf(reader.In(Names, "Parent") ?? "Default");
        if (!reader.IsEmpty)
        {
            for (var depth = reader.Depth; reader.ToNextInside(depth);)
            {
                if (reader.Name == "NumberFormat" && reader.In(Names, "Format") is { } format)
                {
                    style = style with { Look = LookOf(format) };
                }
                else if (reader.Name == "Font" && reader.In(Names, "FontName") is { Length: < 256 } font)
                {
                    style = style with { Font = font };
                }
            }
        }

        _styles[id] = style;
    }

    /// <summary>Whether a sheet is hidden is said behind its cells.</summary>
    private static bool IsHidden(PartReader reader)
    {
        var isHidden = false;
        if (!reader.IsEmpty)
        {
            var text = new CellTexts();
            for (var depth = reader.Depth; reader.ToNextInside(depth);)
            {
                if (reader.Name == "Table")
                {
                    reader.Skip();
                }
                else if (reader.Name == "Visible")
                {
                    text.Clear();
                    reader.AppendText(text, 0);
                    isHidden = text.Current.Span is "SheetHidden" or "SheetVeryHidden";
                }
            }
        }

        return isHidden;
    }
}
