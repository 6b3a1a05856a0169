using System.Text.RegularExpressions;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>Rows that number the columns, as forms have them below their headers: <c>(1)</c>, <c>A</c>, <c>(3)=(2)/(1)</c>, <c>4(=2*100/3)</c>.</summary>
internal static partial class ColumnNumbers
{
    private const int Fewest = 3;

    /// <summary>Whether a row is one: all its cells are such marks, and their numbers count up by one.</summary>
    public static bool Is(IEnumerable<string> cells)
    {
        var count = 0;
        var numbers = new List<int>();
        foreach (var cell in cells)
        {
            if (cell.Length == 0)
            {
                continue;
            }

            if (!TryMark(cell, out var number))
            {
                return false;
            }

            count++;
            if (number > 0)
            {
                numbers.Add(number);
            }
        }

        return count >= Fewest && numbers.Count >= Fewest && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);
    }

    /// <summary>The number of a column: 3 of <c>(3)=(1)+(2)</c>, 0 of a letter.</summary>
    private static bool TryMark(string text, out int number)
    {
        number = 0;
        var match = text.Length <= 80 ? Mark().Match(text) : Match.Empty;
        if (!match.Success)
        {
            return false;
        }

        _ = int.TryParse(match.Groups["number"].Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number);
        return true;
    }

    [GeneratedRegex(@"^\s*[\(\[]?\s*(?:(?<number>\d{1,3})|[A-Za-zĐđ])\s*[\)\]]?\s*(?:\(?\s*[=:][\s\d\(\)\[\]+\-–*x×/:%.,…=]*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
