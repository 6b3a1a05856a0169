using System.Globalization;
using HoiPhuNu.Rules.Reporting;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>
/// The text of a number as the readers of cells take it: what a person sees in the cell, in a form that cannot be taken for another number.
/// </summary>
internal static class NumberText
{
    /// <summary>A spreadsheet computes with 15 digits; what a file holds beyond them is noise of its binary numbers.</summary>
    private const int ExactDigits = 15;

    private const string Digits = "0.############################";

    /// <summary>The text of a number.</summary>
    /// <param name="written">The number as the file has it.</param>
    /// <param name="look">What the cell shows of it.</param>
    /// <param name="kind">What its column holds.</param>
    /// <param name="is1904">Whether days are counted from 1904.</param>
    public static string Of(string written, NumberLook look, CellKind kind, bool is1904)
    {
        if (!decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return written;
        }

        number = Exact(number);
        if (look.IsDate)
        {
            return look.Parts != DateParts.None && SerialDate.TryRead(number, is1904, out var day) ? Day(day, look.Parts, kind) : Plain(number, kind);
        }

        if (look.IsPercent)
        {
            if (Math.Abs(number) > decimal.MaxValue / 100)
            {
                return written;
            }

            var percent = Shown(number * 100, look.Decimals);
            return kind == CellKind.Percent ? percent : percent + "%";
        }

        return kind switch
        {
            CellKind.Percent => Shown(number, look.Decimals),
            CellKind.Code or CellKind.Text when decimal.IsInteger(number) && number >= 0 => Plain(number, kind).PadLeft(look.Digits, '0'),
            _ => Plain(number, kind),
        };
    }

    /// <summary>The text of a day that the file has in letters; its time is no part of it.</summary>
    public static string OfIsoDate(string written, NumberLook look, CellKind kind)
    {
        var date = written.Split('T')[0];
        return look.IsDate && LocalDatePattern.Iso.Parse(date) is { Success: true, Value: var day } ? Day(day, look.Parts, kind) : date;
    }

    /// <summary>Whether <see cref="Of"/> is what the file has, which needs no computing: plain digits, and a plain percent with decimals.</summary>
    public static bool IsAsWritten(ReadOnlySpan<char> written, NumberLook look, CellKind kind)
    {
        if (look.IsDate || look.IsPercent || kind is CellKind.Code or CellKind.Text || (kind == CellKind.Percent && look.Decimals is not null))
        {
            return false;
        }

        var point = written.IndexOf('.');
        var whole = point < 0 ? written : written[..point];
        var decimals = point < 0 ? [] : written[(point + 1)..];
        return whole.Length > 0
            && whole.Length + decimals.Length <= ExactDigits
            && (whole[0] != '0' || whole.Length == 1)
            && !whole.ContainsAnyExceptInRange('0', '9')
            && (point < 0 || (kind == CellKind.Percent && decimals is [.., not '0'] && !decimals.ContainsAnyExceptInRange('0', '9')));
    }

    /// <summary>A day as it is shown; a birth date of which only month or year is shown is known no better (AGE-2).</summary>
    private static string Day(LocalDate day, DateParts parts, CellKind kind)
    {
        var iso = LocalDatePattern.Iso.Format(day);
        return kind != CellKind.BirthDate || parts.HasFlag(DateParts.Day) || !parts.HasFlag(DateParts.Year) ? iso
            : parts.HasFlag(DateParts.Month) ? iso[..7]
            : iso[..4];
    }

    private static string Shown(decimal number, int? decimals) => decimals is { } places and <= 28
        ? decimal.Round(number, places, MidpointRounding.AwayFromZero).ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : Exact(number).ToString(Digits, CultureInfo.InvariantCulture);

    /// <summary>In a column of whole numbers 1.234 would be read as a thousand and more: a comma there is no grouping (REP-04).</summary>
    private static string Plain(decimal number, CellKind kind)
    {
        var text = number.ToString(Digits, CultureInfo.InvariantCulture);
        return kind is CellKind.Percent or CellKind.Code or CellKind.Text ? text : text.Replace('.', ',');
    }

    private static decimal Exact(decimal number)
    {
        var whole = decimal.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture);
        if (whole == "0")
        {
            // Leading zeros behind the point are no digits: as many more decimals as there are of them.
            var zeros = 0;
            for (var rest = Math.Abs(number); rest != 0 && rest < 0.1m && zeros < 13; rest *= 10)
            {
                zeros++;
            }

            return decimal.Round(number, Math.Min(28, ExactDigits + zeros), MidpointRounding.AwayFromZero);
        }

        return whole.Length >= ExactDigits ? number : decimal.Round(number, ExactDigits - whole.Length, MidpointRounding.AwayFromZero);
    }
}
