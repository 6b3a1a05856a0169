using HoiPhuNu.Rules.Tables.Fonts;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Ods;

/// <summary>Reads a cell of an OpenDocument spreadsheet: its saved value, or the text that it shows.</summary>
internal sealed class OdsCell(PartReader reader, CellTexts texts, OdsStyles styles)
{
    private readonly List<FontRun> _runs = [];

    /// <summary>Reads the cell that the reader stands on, to its end.</summary>
    public RawCell Read(CellStyle style, long row)
    {
        var type = reader.In(OdsNames.Office, "value-type");
        var isError = reader.In(OdsNames.CalcExt, "value-type") == "error";
        var formula = reader.In(OdsNames.Table, "formula");
        var value = type switch
        {
            "float" or "percentage" or "currency" => reader.In(OdsNames.Office, "value"),
            "date" => reader.In(OdsNames.Office, "date-value"),
            "boolean" => reader.In(OdsNames.Office, "boolean-value"),
            _ => reader.In(OdsNames.Office, "string-value"),
        };
        var shown = Shown(row);
        if (isError || (formula is not null && shown.Span.StartsWith("Err:")))
        {
            return new RawCell(RawCellKind.Error, shown, style);
        }

        if (formula is not null && value is null && shown.IsEmpty && type is not "string")
        {
            return new RawCell(RawCellKind.NoValue, $"={formula}".AsMemory(), style);
        }

        return type switch
        {
            "percentage" when value is not null && !style.Look.IsPercent => new RawCell(RawCellKind.Number, value.AsMemory(), style with { Look = new NumberLook(null, true, false, DateParts.None, 1) }),
            "float" or "percentage" or "currency" when value is not null => new RawCell(RawCellKind.Number, value.AsMemory(), style),
            "date" when value is not null => new RawCell(RawCellKind.IsoDate, value.AsMemory(), style),
            "boolean" when value is not null => new RawCell(RawCellKind.Truth, (value == "true" ? "TRUE" : "FALSE").AsMemory(), style),
            _ when _runs.Exists(run => run.Font is not null) => RawCell.OfRich(shown.ToString(), _runs, style),
            _ when value is { Length: > 0 } => new RawCell(RawCellKind.Text, value.AsMemory(), style),
            _ => shown.IsEmpty ? default : new RawCell(RawCellKind.Text, shown, style),
        };
    }

    /// <summary>The paragraphs of a cell; comments and pictures in it are none.</summary>
    private ReadOnlyMemory<char> Shown(long row)
    {
        texts.Begin();
        _runs.Clear();
        if (reader.IsEmpty)
        {
            return default;
        }

        var isFirst = true;
        for (var depth = reader.Depth; reader.ToNextInside(depth);)
        {
            if (reader.Name != "p")
            {
                reader.Skip();
                continue;
            }

            if (!isFirst)
            {
                texts.Append("\n");
            }

            isFirst = false;
            _runs.Add(new FontRun(texts.Length, styles.Of(reader["style-name"]).Font));
            reader.AppendText(texts, row, _runs, name => styles.Of(name).Font);
        }

        return texts.Current;
    }
}
