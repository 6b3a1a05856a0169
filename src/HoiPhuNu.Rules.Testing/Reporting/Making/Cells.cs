using System.Globalization;
using HoiPhuNu.Rules.Reporting;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>Makes cells of plainly written text. Reading what people write is the tables' business.</summary>
internal static class Cells
{
    public static Cell Of(ReportColumn column, string text)
    {
        if (text.Length == 0)
        {
            return Cell.Empty;
        }

        switch (column.Kind)
        {
            case CellKind.Code or CellKind.Text:
                return Cell.OfCode(text);
            case CellKind.Word:
                return char.IsAsciiLetter(text[0]) && text.Length > 1 ? Cell.OfCode(text) : Cell.Unreadable(text);
            case CellKind.Date:
                return LocalDatePattern.Iso.Parse(text) is { Success: true } day ? Cell.OfDate(day.Value) : Cell.Unreadable(text);
            case CellKind.Percent:
                return decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var percent)
                    ? Cell.OfPercent(percent, text)
                    : Cell.Unreadable(text);
            case CellKind.YesNoOrCount when text is "yes" or "no":
                return Cell.OfCode(text);
            default:
                return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                    ? Cell.OfCount(number, text)
                    : Cell.Unreadable(text);
        }
    }
}
