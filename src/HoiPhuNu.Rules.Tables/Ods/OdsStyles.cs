using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Ods;

/// <summary>The styles of the cells of an OpenDocument spreadsheet by their names, and which sheets are hidden.</summary>
internal sealed class OdsStyles(string file)
{
    /// <summary>How far a style is followed to the one that it is like.</summary>
    private const int MostParents = 16;

    private readonly Dictionary<string, (string? Look, string? Font, string? Parent)> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberLook> _looks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fonts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CellStyle> _known = new(StringComparer.Ordinal);

    /// <summary>Whether a sheet of a style is hidden.</summary>
    public bool IsHidden(string? table) => table is not null && _hidden.Contains(table);

    /// <summary>The style of a name; one that is not there is a plain one.</summary>
    public CellStyle Of(string? name)
    {
        if (name is null)
        {
            return CellStyle.Plain;
        }

        if (!_known.TryGetValue(name, out var known))
        {
            string? look = null;
            string? font = null;
            var at = name;
            for (var steps = 0; steps < MostParents && at is not null && _styles.TryGetValue(at, out var style); steps++, at = style.Parent)
            {
                look ??= style.Look;
                font ??= style.Font;
            }

            known = new CellStyle(
                look is not null && _looks.TryGetValue(look, out var shown) ? shown : NumberLook.General,
                font is not null && _fonts.TryGetValue(font, out var face) ? face : font);
            _known[name] = known;
        }

        return known;
    }

    /// <summary>Reads the styles that a part has before its body.</summary>
    public void Read(PartReader reader)
    {
        string? style = null;
        while (reader.ToNextElement() && reader.Name != "body")
        {
            switch (reader.Name)
            {
                case "font-face" when reader.In(OdsNames.Style, "name") is { } name && reader.In(OdsNames.Svg, "font-family") is { } family:
                    _fonts[name] = family.Trim('\'', '"', ' ');
                    break;
                case "style" when reader.In(OdsNames.Style, "name") is { } name:
                    style = name;
                    _styles[name] = (reader.In(OdsNames.Style, "data-style-name"), null, reader.In(OdsNames.Style, "parent-style-name"));
                    break;
                case "default-style":
                    style = null;
                    break;
                case "text-properties" when style is not null && reader.In(OdsNames.Style, "font-name") is { } font:
                    _styles[style] = _styles[style] with { Font = font };
                    break;
                case "table-properties" when style is not null && reader.In(OdsNames.Table, "display") == "false":
                    _hidden.Add(style);
                    break;
                case "number-style" or "percentage-style" or "currency-style" or "date-style" when reader.In(OdsNames.Style, "name") is { } name:
                    _looks[name] = LookOf(reader);
                    break;
            }

            if (_styles.Count > WorkbookLimits.Styles || _looks.Count > WorkbookLimits.Styles || _fonts.Count > WorkbookLimits.Styles)
            {
                throw WorkbookProblem.Of(file, "workbook-too-large");
            }
        }
    }

    private static NumberLook LookOf(PartReader reader)
    {
        var (isPercent, isDate) = (reader.Name == "percentage-style", reader.Name == "date-style");
        var parts = DateParts.None;
        int? decimals = null;
        var digits = 1;
        if (!reader.IsEmpty)
        {
            for (var depth = reader.Depth; reader.ToNextInside(depth);)
            {
                switch (reader.Name)
                {
                    case "year":
                        parts |= DateParts.Year;
                        break;
                    case "month":
                        parts |= DateParts.Month;
                        break;
                    case "day":
                        parts |= DateParts.Day;
                        break;
                    case "number":
                        decimals = reader.NumberIn(OdsNames.Number, "decimal-places");
                        digits = Math.Clamp(reader.NumberIn(OdsNames.Number, "min-integer-digits") ?? 1, 1, 30);
                        break;
                }
            }
        }

        return isDate
            ? new NumberLook(null, false, true, parts, 1)
            : new NumberLook(decimals, isPercent, false, DateParts.None, decimals is 0 or null && !isPercent ? digits : 1);
    }
}
