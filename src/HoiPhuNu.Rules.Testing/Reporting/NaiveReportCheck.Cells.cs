using System.Globalization;
using System.Numerics;
using HoiPhuNu.Rules.Findings;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Testing.Reporting;

public sealed partial class NaiveReportCheck
{
    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["level"] = ["central", "province", "district", "commune", "branch", "group"],
        ["women_source"] = ["police", "statistics"],
        ["rating"] = ["strong", "fair", "average", "weak"],
    };

    /// <summary>A whole number that the column can hold, or nothing.</summary>
    private static BigInteger? Number(NaiveRow row, string column)
    {
        var text = row.Text(column);
        var maySign = column is "net_growth" or "club_growth";
        var digits = text.StartsWith('-') && maySign ? text[1..] : text;
        if (digits.Length == 0 || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        var number = BigInteger.Parse(text, CultureInfo.InvariantCulture);
        return number >= long.MinValue && number <= long.MaxValue ? number : null;
    }

    /// <summary>A number that counts as 0 where nothing is said, and as unknown where it cannot be read.</summary>
    private static BigInteger? NumberOrNone(NaiveRow row, string column) => row.IsBlank(column) ? 0 : Number(row, column);

    private static int? Year(NaiveRow row) => Number(row, "year") is { } year && year >= 1 && year <= 9999 ? (int)year : null;

    private static string? Word(NaiveRow row, string column) => Words[column].Contains(row.Text(column)) ? row.Text(column) : null;

    private static LocalDate? Date(NaiveRow row, string column) =>
        LocalDatePattern.Iso.Parse(row.Text(column)) is { Success: true } parsed ? parsed.Value : null;

    /// <summary>A percent as the whole number of its last decimal, and how many decimals there are: 64.5 is (645, 1).</summary>
    private static (BigInteger Units, int Decimals)? Percent(NaiveRow row, string column)
    {
        var parts = row.Text(column).Split('.');
        if (parts.Length > 2 || parts.Any(part => part.Length == 0 || !part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var decimals = parts.Length == 2 ? parts[1].Length : 0;
        return (BigInteger.Parse(string.Concat(parts), CultureInfo.InvariantCulture), decimals);
    }

    private static bool IsReadable(NaiveRow row, string column, NaiveUnit? shape)
    {
        var text = row.Text(column);
        return column switch
        {
            "unit" or "unit_name" => true,
            "level" or "women_source" or "rating" => Word(row, column) is not null,
            "women_published" => Date(row, column) is not null,
            "rate_percent" => Percent(row, column) is not null,
            "has_computer" when shape is null || shape.IsAffiliated => text is "yes" or "no" || Number(row, column) is not null,
            "has_computer" when shape.IsSuperior => Number(row, column) is not null,
            "has_computer" => text is "yes" or "no",
            _ => Number(row, column) is not null,
        };
    }

    private static bool IsRequired(NaiveRow row, string column, NaiveUnit? shape)
    {
        if (NaiveColumns.RequiredOfAll.Contains(column))
        {
            return true;
        }

        if (shape is null || shape.IsOutsideTarget5 || NaiveColumns.MayBeLeftOut.Contains(column) || column == "women_source")
        {
            return false;
        }

        return column != "rate_percent" || (shape.IsGeographic && Number(row, "women") > 0);
    }

    /// <summary>REP-04 and REP-20.</summary>
    private void Cells(NaivePlaced placed)
    {
        var row = placed.Row;
        var needsSource = placed.Unit is { } unit && (unit.IsGeographic || (unit.IsSuperior && unit.Level != "central"));
        foreach (var column in NaiveColumns.All.Where(row.Has))
        {
            var bad = row.IsBlank(column) ? IsRequired(row, column, placed.Shape) : !IsReadable(row, column, placed.Shape);
            if (column == "women_source" && needsSource)
            {
                if (Word(row, column) is null)
                {
                    Add(placed, "REP-20", Severity.Error, column);
                }
            }
            else if (bad)
            {
                Add(placed, "REP-04", Severity.Error, column);
            }
        }
    }
}
