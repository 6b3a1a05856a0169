using DocumentFormat.OpenXml.Spreadsheet;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>The styles of the sheets that are written: every format under every fill, at a place that can be computed.</summary>
internal sealed class SheetStyles
{
    private const uint FirstFreeFormat = 164;
    private const int MostDecimals = 4;

    /// <summary>The built-in formats of text, wrapped text, counts and plain numbers; dates and decimals have formats of their own.</summary>
    private static readonly uint[] BuiltIn = [49, 49, 3, 1];

    private static readonly string[] Own = ["dd/mm/yyyy", "0", .. Enumerable.Range(1, MostDecimals).Select(scale => "0." + new string('0', scale))];

    private static readonly SheetFill[] Fills = Enum.GetValues<SheetFill>();

    /// <summary>The background and the text of each fill; none for a plain cell.</summary>
    private static readonly Dictionary<SheetFill, (string Back, string Front)> Colours = new()
    {
        [SheetFill.Header] = ("FF1F4E78", "FFFFFFFF"),
        [SheetFill.Error] = ("FFFFC7CE", "FF8B0000"),
        [SheetFill.Warning] = ("FFFFEB9C", "FF5F4B00"),
        [SheetFill.Good] = ("FFE2EFDA", "FF1E4620"),
        [SheetFill.Example] = ("FFEDEDED", "FF595959"),
        [SheetFill.Cause] = ("FFC00000", "FFFFFFFF"),
        [SheetFill.Derived] = ("FFF7F3EE", "FF595959"),
    };

    private readonly Stylesheet _sheet;
    private readonly Dictionary<(int Style, SheetFill Fill), int> _marked = [];
    private readonly int _first;
    private readonly uint _firstFill;

    /// <summary>Adds the styles to a stylesheet, behind those that are there.</summary>
    public SheetStyles(Stylesheet sheet)
    {
        _sheet = sheet;
        sheet.NumberingFormats ??= new NumberingFormats();
        sheet.Fonts ??= new Fonts(new Font());
        sheet.Fills ??= new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }));
        sheet.Borders ??= new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()));
        sheet.CellStyleFormats ??= new CellStyleFormats(new CellFormat());
        sheet.CellFormats ??= new CellFormats(new CellFormat());
        var number = sheet.NumberingFormats.Elements<NumberingFormat>().Select(format => format.NumberFormatId?.Value ?? 0).Append(FirstFreeFormat - 1).Max() + 1;
        var font = (uint)sheet.Fonts.ChildElements.Count;
        var border = (uint)sheet.Borders.ChildElements.Count;
        _firstFill = (uint)sheet.Fills.ChildElements.Count;
        _first = sheet.CellFormats.ChildElements.Count;
        sheet.NumberingFormats.Append(Own.Select((code, place) => new NumberingFormat { NumberFormatId = number + (uint)place, FormatCode = code }));
        sheet.Fonts.Append(Fills.Select(FontOf));
        sheet.Fills.Append(Fills.Select(FillOf));
        sheet.Borders.Append(ThinBorder());
        uint[] numbers = [.. BuiltIn, .. Own.Select((_, place) => number + (uint)place)];
        foreach (var (fill, at) in Fills.Select((fill, at) => (fill, (uint)at)))
        {
            sheet.CellFormats.Append(numbers.Select((format, place) => FormatOf(fill, font + at, _firstFill + at, border, format, place)));
        }

        Count();
    }

    /// <summary>The number of the style of a cell.</summary>
    public int Of(SheetFormat format, SheetFill fill, int scale)
    {
        var place = format switch
        {
            SheetFormat.Date => BuiltIn.Length,
            SheetFormat.Decimals => BuiltIn.Length + 1 + Math.Min(scale, MostDecimals),
            _ => (int)format,
        };
        return _first + (Array.IndexOf(Fills, fill) * (BuiltIn.Length + Own.Length)) + place;
    }

    /// <summary>The number of a style that is another one with the background of a fill.</summary>
    public int Marked(int style, SheetFill fill)
    {
        if (_marked.TryGetValue((style, fill), out var known))
        {
            return known;
        }

        var formats = _sheet.CellFormats!;
        var format = (CellFormat)formats.ChildElements[style < _first ? style : 0].CloneNode(deep: true);
        format.FillId = _firstFill + (uint)Array.IndexOf(Fills, fill);
        format.ApplyFill = true;
        formats.Append(format);
        Count();
        return _marked[(style, fill)] = formats.ChildElements.Count - 1;
    }

    /// <summary>The font of a fill: errors bold, warnings and examples italic, so that they are told apart without colour.</summary>
    private static Font FontOf(SheetFill fill)
    {
        var font = new Font();
        if (fill is SheetFill.Header or SheetFill.Strong or SheetFill.Error or SheetFill.Cause)
        {
            font.Append(new Bold());
        }

        if (fill is SheetFill.Warning or SheetFill.Example or SheetFill.Derived)
        {
            font.Append(new Italic());
        }

        font.Append(new FontSize { Val = 11 });
        if (Colours.TryGetValue(fill, out var colours))
        {
            font.Append(new Color { Rgb = colours.Front });
        }

        font.Append(new FontName { Val = "Calibri" });
        return font;
    }

    private static Fill FillOf(SheetFill fill) => Colours.TryGetValue(fill, out var colours)
        ? new Fill(new PatternFill(new ForegroundColor { Rgb = colours.Back }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid })
        : new Fill(new PatternFill { PatternType = PatternValues.None });

    private static CellFormat FormatOf(SheetFill fill, uint font, uint background, uint border, uint number, int place)
    {
        var isColoured = Colours.ContainsKey(fill);
        var format = new CellFormat
        {
            NumberFormatId = number,
            ApplyNumberFormat = true,
            FontId = font,
            ApplyFont = true,
            FillId = background,
            ApplyFill = isColoured,
            BorderId = isColoured ? border : 0,
            ApplyBorder = isColoured,
            FormatId = 0,
            ApplyAlignment = true,
        };
        format.Append(new Alignment
        {
            Vertical = fill == SheetFill.Header ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
            Horizontal = place == (int)SheetFormat.Plain ? HorizontalAlignmentValues.Center : null,
            WrapText = fill == SheetFill.Header || place == (int)SheetFormat.WrappedText ? true : null,
        });
        return format;
    }

    private static Border ThinBorder()
    {
        return new Border(Side<LeftBorder>(), Side<RightBorder>(), Side<TopBorder>(), Side<BottomBorder>(), new DiagonalBorder());

        static TSide Side<TSide>()
            where TSide : BorderPropertiesType, new()
        {
            var side = new TSide { Style = BorderStyleValues.Thin };
            side.Append(new Color { Rgb = "FFBFBFBF" });
            return side;
        }
    }

    private void Count()
    {
        _sheet.NumberingFormats!.Count = (uint)_sheet.NumberingFormats.ChildElements.Count;
        _sheet.Fonts!.Count = (uint)_sheet.Fonts.ChildElements.Count;
        _sheet.Fills!.Count = (uint)_sheet.Fills.ChildElements.Count;
        _sheet.Borders!.Count = (uint)_sheet.Borders.ChildElements.Count;
        _sheet.CellStyleFormats!.Count = (uint)_sheet.CellStyleFormats.ChildElements.Count;
        _sheet.CellFormats!.Count = (uint)_sheet.CellFormats.ChildElements.Count;
    }
}
