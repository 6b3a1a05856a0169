using System.Globalization;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>Which figures a person may have meant who typed another one. Rule CAUSE-3.</summary>
internal static class Slips
{
    /// <summary>The first slip, in the order of <see cref="Slip"/>, that turns a figure of a span into the reported one; nothing where none does.</summary>
    public static Slip? Of(Int128 reported, Span meant)
    {
        var digits = Int128.Abs(reported).ToString(CultureInfo.InvariantCulture);
        var sign = reported < 0 ? -1 : 1;
        return Is(Substituted(digits)) ? Slip.Digit
            : Is(Swapped(digits)) ? Slip.Swap
            : Is(Inserted(digits)) ? Slip.Missing
            : Is(Removed(digits)) ? Slip.Added
            : reported != 0 && meant.Holds(-reported) ? Slip.Sign
            : Is(Scaled(digits)) ? Slip.Factor
            : null;

        bool Is(IEnumerable<Int128> candidates) => candidates.Any(figure => sign * figure != reported && meant.Holds(sign * figure));
    }

    private static IEnumerable<Int128> Substituted(string digits) =>
        from at in Enumerable.Range(0, digits.Length)
        from digit in Enumerable.Range(0, 10)
        where at > 0 || digit > 0 || digits.Length == 1
        select Number($"{digits[..at]}{digit}{digits[(at + 1)..]}");

    private static IEnumerable<Int128> Swapped(string digits) =>
        Enumerable.Range(0, digits.Length - 1).Select(at => Number($"{digits[..at]}{digits[at + 1]}{digits[at]}{digits[(at + 2)..]}"));

    private static IEnumerable<Int128> Inserted(string digits) => digits.Length > 18
        ? []
        : from at in Enumerable.Range(0, digits.Length + 1)
          from digit in Enumerable.Range(0, 10)
          select Number($"{digits[..at]}{digit}{digits[at..]}");

    private static IEnumerable<Int128> Removed(string digits) =>
        Enumerable.Range(0, digits.Length > 1 ? digits.Length : 0).Select(at => Number(digits.Remove(at, 1)));

    private static IEnumerable<Int128> Scaled(string digits)
    {
        var figure = Number(digits);
        foreach (var factor in (int[])[10, 100, 1000])
        {
            yield return figure * factor;
            if (figure % factor == 0)
            {
                yield return figure / factor;
            }
        }
    }

    private static Int128 Number(string digits) => Int128.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
