namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>The number formats of a workbook by the style of a cell.</summary>
internal sealed class NumberLooks
{
    private readonly List<NumberLook> _looks = [];

    /// <summary>Reads them.</summary>
    /// <exception cref="UnreadableTableException">There are more styles than a spreadsheet allows.</exception>
    public static NumberLooks Read(Stream? part, string file)
    {
        var looks = new NumberLooks();
        if (part is null)
        {
            return looks;
        }

        using var reader = new PartReader(part, file, WorkbookLimits.OtherBytes);
        var codes = new Dictionary<int, NumberLook>();
        while (reader.ToNextElement())
        {
            switch (reader.Name)
            {
                case "numFmts":
                    ReadCodes(reader, codes, file);
                    break;
                case "cellXfs":
                    looks.ReadStyles(reader, codes, file);
                    break;
                case "styleSheet":
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return looks;
    }

    /// <summary>The look of a style; a style that is not there is a plain one.</summary>
    public NumberLook Of(int style) => style >= 0 && style < _looks.Count ? _looks[style] : NumberLook.General;

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

    private void ReadStyles(PartReader reader, Dictionary<int, NumberLook> codes, string file)
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
                _looks.Add(codes.TryGetValue(id, out var look) ? look : NumberLook.BuiltIn(id) ?? NumberLook.General);
                RefuseTooMany(_looks.Count, file);
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
