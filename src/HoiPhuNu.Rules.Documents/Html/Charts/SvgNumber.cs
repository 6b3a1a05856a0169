using System.Globalization;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>A coordinate as SVG has it.</summary>
internal static class SvgNumber
{
    /// <summary>Two decimals at most, the same on every machine.</summary>
    public static string Of(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}
