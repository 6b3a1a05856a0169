using System.Globalization;
using System.Xml.Linq;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>The styles of the sheets that are written: every format under every fill, at a place that can be computed.</summary>
internal sealed class SheetStyles
{
    private const int FirstFreeFormat = 164;
    private const int MostDecimals = 4;

    /// <summary>The parts of a stylesheet that are added to, in the order in which they stand before all others.</summary>
    private static readonly string[] Lists = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];

    /// <summary>The built-in formats of text, wrapped text, counts and plain numbers; dates and decimals have formats of their own.</summary>
    private static readonly int[] BuiltIn = [49, 49, 3, 1];

    private static readonly string[] Own = ["dd/mm/yyyy", "0", .. Enumerable.Range(1, MostDecimals).Select(scale => "0." + new string('0', scale))];

    private static readonly string[] SideNames = ["left", "right", "top", "bottom", "diagonal"];

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

    private readonly XElement _sheet;
    private readonly XNamespace _main;
    private readonly Dictionary<(int Style, SheetFill Fill), int> _marked = [];
    private readonly List<XElement> _formats;
    private readonly int _first;
    private readonly int _firstFill;

    /// <summary>Adds the styles to a stylesheet, behind those that are there.</summary>
    public SheetStyles(XElement sheet)
    {
        _sheet = sheet;
        _main = sheet.Name.Namespace;
        foreach (var list in Lists.Reverse())
        {
            Ensure(list);
        }

        EnsureFirst("fonts", () => new XElement(_main + "font"));
        EnsureFirst("fills", () => FillOf("none", null), () => FillOf("gray125", null));
        EnsureFirst("borders", () => new XElement(_main + "border", Sides(_ => null)));
        EnsureFirst("cellStyleXfs", () => new XElement(_main + "xf"));
        EnsureFirst("cellXfs", () => new XElement(_main + "xf"));
        var number = List("numFmts").Elements().Select(format => Number(format, "numFmtId")).Append(FirstFreeFormat - 1).Max() + 1;
        var font = List("fonts").Elements().Count();
        var border = List("borders").Elements().Count();
        _firstFill = List("fills").Elements().Count();
        _formats = [.. List("cellXfs").Elements()];
        _first = _formats.Count;
        List("numFmts").Add(Own.Select((code, place) => new XElement(_main + "numFmt", new XAttribute("numFmtId", number + place), new XAttribute("formatCode", code))));
        List("fonts").Add(Fills.Select(FontOf));
        List("fills").Add(Fills.Select(fill => Colours.TryGetValue(fill, out var colours) ? FillOf("solid", colours.Back) : FillOf("none", null)));
        List("borders").Add(new XElement(_main + "border", Sides(side => side == "diagonal" ? null : "FFBFBFBF")));
        int[] numbers = [.. BuiltIn, .. Own.Select((_, place) => number + place)];
        foreach (var (fill, at) in Fills.Select((fill, at) => (fill, at)))
        {
            Add([.. numbers.Select((format, place) => FormatOf(fill, font + at, _firstFill + at, border, format, place))]);
        }

        foreach (var list in Lists)
        {
            Count(list);
        }
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

        var format = new XElement(_formats[style >= 0 && style < _first ? style : 0]);
        format.SetAttributeValue("fillId", _firstFill + Array.IndexOf(Fills, fill));
        format.SetAttributeValue("applyFill", 1);
        Add(format);
        Count("cellXfs");
        return _marked[(style, fill)] = _formats.Count - 1;
    }

    private static int Number(XElement element, string attribute) =>
        int.TryParse((string?)element.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < short.MaxValue ? number : 0;

    private XElement List(string name) => _sheet.Element(_main + name)!;

    private void Ensure(string name)
    {
        if (_sheet.Element(_main + name) is not { } list)
        {
            list = new XElement(_main + name);
        }
        else
        {
            list.Remove();
        }

        _sheet.AddFirst(list);
    }

    private void EnsureFirst(string name, params Func<XElement>[] first)
    {
        if (!List(name).HasElements)
        {
            List(name).Add(first.Select(make => make()));
        }
    }

    private void Add(params XElement[] formats)
    {
        List("cellXfs").Add(formats);
        _formats.AddRange(formats);
    }

    /// <summary>The font of a fill: errors bold, warnings and examples italic, so that they are told apart without colour.</summary>
    private XElement FontOf(SheetFill fill) => new(
        _main + "font",
        fill is SheetFill.Header or SheetFill.Strong or SheetFill.Error or SheetFill.Cause ? new XElement(_main + "b") : null,
        fill is SheetFill.Warning or SheetFill.Example or SheetFill.Derived ? new XElement(_main + "i") : null,
        new XElement(_main + "sz", new XAttribute("val", 11)),
        Colours.TryGetValue(fill, out var colours) ? new XElement(_main + "color", new XAttribute("rgb", colours.Front)) : null,
        new XElement(_main + "name", new XAttribute("val", "Calibri")));

    private XElement FillOf(string pattern, string? back) => new(_main + "fill", new XElement(
        _main + "patternFill",
        new XAttribute("patternType", pattern),
        back is null ? null : new XElement(_main + "fgColor", new XAttribute("rgb", back)),
        back is null ? null : new XElement(_main + "bgColor", new XAttribute("indexed", 64))));

    private XElement FormatOf(SheetFill fill, int font, int background, int border, int number, int place)
    {
        var isColoured = Colours.ContainsKey(fill);
        return new XElement(
            _main + "xf",
            new XAttribute("numFmtId", number),
            new XAttribute("fontId", font),
            new XAttribute("fillId", background),
            new XAttribute("borderId", isColoured ? border : 0),
            new XAttribute("xfId", 0),
            new XAttribute("applyNumberFormat", 1),
            new XAttribute("applyFont", 1),
            new XAttribute("applyFill", isColoured ? 1 : 0),
            new XAttribute("applyBorder", isColoured ? 1 : 0),
            new XAttribute("applyAlignment", 1),
            new XElement(
                _main + "alignment",
                place == (int)SheetFormat.Plain ? new XAttribute("horizontal", "center") : null,
                new XAttribute("vertical", fill == SheetFill.Header ? "center" : "top"),
                fill == SheetFill.Header || place == (int)SheetFormat.WrappedText ? new XAttribute("wrapText", 1) : null));
    }

    private IEnumerable<XElement> Sides(Func<string, string?> colourOf) => SideNames.Select(side => new XElement(
        _main + side,
        colourOf(side) is { } colour ? [new XAttribute("style", "thin"), new XElement(_main + "color", new XAttribute("rgb", colour))] : Array.Empty<object>()));

    private void Count(string list) => List(list).SetAttributeValue("count", List(list).Elements().Count());
}
