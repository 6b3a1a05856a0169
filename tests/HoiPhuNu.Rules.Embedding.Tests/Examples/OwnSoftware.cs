using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace HoiPhuNu.Rules.Embedding.Tests.Examples;

/// <summary>Two things that our software does itself.</summary>
internal static class OwnSoftware
{
    private static readonly string[] Categories =
        ["members_residential", "members_club", "members_special", "members_trade_union", "members_armed_forces", "members_member_organisation"];

    /// <summary>Whether temporary residence has lasted six months. With day.PlusMonths(-6) it would be wrong at the ends of months.</summary>
    public static bool IsSettled(LocalDate since, LocalDate day) => since.PlusMonths(6) <= day;

    /// <summary>The rows of a report whose total is not the sum of its categories.</summary>
    public static IEnumerable<long?> WrongTotals(ImmutableArray<ImmutableArray<string>> table)
    {
        for (var row = 1; row < table.Length; row++)
        {
            var categories = Categories.Select(column => Number(row, column)).ToList();
            var isOfTerm = Number(row, "year") is not (< 2022 or > 2027);
            if (isOfTerm && Number(row, "members_total") is { } total && !categories.Contains(null) && categories.Sum() != total)
            {
                yield return row + 1;
            }
        }

        decimal? Number(int row, string column) =>
            table[0].IndexOf(column) is var at and >= 0 && long.TryParse(table[row][at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
