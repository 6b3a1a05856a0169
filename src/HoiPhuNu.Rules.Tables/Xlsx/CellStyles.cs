using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>The styles of the cells of a workbook by their numbers.</summary>
internal sealed class CellStyles
{
    private readonly List<CellStyle> _styles = [];

    /// <summary>Reads them.</summary>
    /// <exception cref="UnreadableTableException">There are more styles than a spreadsheet allows.</exception>
    public static CellStyles Read(Stream? part, string file, bool is1904)
    {
        var styles = new CellStyles();
        if (part is null)
        {
            return styles;
        }

        using var reader = new PartReader(part, file, WorkbookLimits.OtherBytes);
        var codes = new Dictionary<int, NumberLook>();
        var fonts = new List<string?>();
        while (reader.ToNextElement())
        {
            switch (reader.Name)
            {
                case "numFmts":
                    ReadCodes(reader, codes, file);
                    break;
                case "fonts":
                    ReadFonts(reader, fonts, file);
                    break;
                case "cellXfs":
                    styles.ReadStyles(reader, codes, fonts, is1904, file);
                    break;
                case "styleSheet":
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return styles;
    }

    /// <summary>A style by its number; one that is not there is a plain one.</summary>
    public CellStyle Of(int style) => style >= 0 && style < _styles.Count ? _styles[style] : CellStyle.Plain;

    private static void ReadCodes(PartReader reader, Dictionary<int, NumberLook> codes, string file)
    {
        if (reader.IsEmpty)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.ToNextInside(depth))
        {
            if (reader.Name == "numFmt" && reader.Number("numFmtId") is { } id && reader.Plain("formatCode") is { Length: < 1024 } code)
            {
                codes[id] = NumberLook.OfCode(code);
            }

            RefuseTooMany(codes.Count, file);
            reader.Skip();
        }
    }

    private static void ReadFonts(PartReader reader, List<string?> fonts, string file)
    {
        if (reader.IsEmpty)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.ToNextInside(depth))
        {
            if (reader.Name == "font")
            {
                fonts.Add(null);
                RefuseTooMany(fonts.Count, file);
            }
            else if (reader.Name is "name" && fonts.Count > 0 && reader.Plain("val") is { Length: < 256 } name)
            {
                fonts[^1] = name;
            }
        }
    }

    private void ReadStyles(PartReader reader, Dictionary<int, NumberLook> codes, List<string?> fonts, bool is1904, string file)
    {
        if (reader.IsEmpty)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.ToNextInside(depth))
        {
            if (reader.Name == "xf")
            {
                var id = reader.Number("numFmtId") ?? 0;
                var look = codes.TryGetValue(id, out var own) ? own : NumberLook.BuiltIn(id) ?? NumberLook.General;
                var font = reader.Number("fontId") is { } at && at < fonts.Count ? fonts[at] : null;
                _styles.Add(new CellStyle(look, font, is1904));
                RefuseTooMany(_styles.Count, file);
            }

            reader.Skip();
        }
    }

    private static void RefuseTooMany(int count, string file)
    {
        if (count > WorkbookLimits.Styles)
        {
            throw WorkbookProblem.Of(file, "workbook-too-large");
        }
    }
}
