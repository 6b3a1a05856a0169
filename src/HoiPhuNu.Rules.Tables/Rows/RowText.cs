using System.Globalization;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>How a row number is written in a sentence: as the spreadsheet writes it, without groups.</summary>
internal static class RowText
{
    public static string Of(long row) => row.ToString(CultureInfo.InvariantCulture);
}
