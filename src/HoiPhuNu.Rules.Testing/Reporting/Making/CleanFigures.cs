using System.Globalization;
using System.Numerics;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>The figures of one base in one year, such that no check has anything to say.</summary>
internal static class CleanFigures
{
    private static readonly LocalDate[] Publications = [new(2021, 5, 1), new(2023, 1, 1), new(2024, 5, 1)];

    /// <summary>The cells of a base's row, without unit, level and year. No two bases, and no two years, have the same counts.</summary>
    public static Dictionary<string, string> Of(BaseSpec spec, int number, int year, LocalDate day, bool police, NaiveReadings readings)
    {
        var geographic = spec.Kind is not ("special" or "armed_forces");
        var cells = NaiveColumns.All.ToDictionary(column => column, _ => "");
        Training(cells, spec.Seed);
        Set(cells, "branches", Number(cells, "branches") + number);
        Set(cells, "cadres_attendances", Number(cells, "cadres_attendances") + year - 2021);
        cells["has_computer"] = Pick(spec.Seed, 40, "yes", "no", "");
        cells["rating"] = Pick(spec.Seed, 41, "strong", "fair", "average", "weak", "");
        if (!geographic)
        {
            var members = Draw(spec.Seed, 42, 60);
            Set(cells, "members_special", members);
            Set(cells, "members_total", members);
            if (spec.Seed % 2 == 0)
            {
                Zero(cells, NaiveColumns.Categories.Where(column => column != "members_special"));
            }

            return cells;
        }

        Set(cells, "women_source", police ? "police" : "statistics");
        var publication = Array.FindLastIndex(Publications, published => published <= day);
        cells["women_published"] = police ? "" : LocalDatePattern.Iso.Format(Publications[publication]);
        Growth(cells, spec.Seed, year, readings);
        Women(cells, spec.Seed, police ? year : publication);
        return cells;
    }

    /// <summary>The rate of a row, to the given number of decimals; nothing where there are no women.</summary>
    public static string Rate(Dictionary<string, string> cells, int decimals)
    {
        var women = Number(cells, "women");
        return women == 0 ? "" : Written((BigInteger)Number(cells, "members_total") * 100, women, decimals);
    }

    /// <summary>A fraction, rounded half away from zero.</summary>
    public static string Written(BigInteger numerator, BigInteger denominator, int decimals)
    {
        var units = ((numerator * BigInteger.Pow(10, decimals) * 2) + denominator) / (denominator * 2);
        var digits = units.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
    }

    public static long Number(Dictionary<string, string> cells, string column) =>
        long.TryParse(cells.GetValueOrDefault(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public static void Set(Dictionary<string, string> cells, string column, object value) =>
        cells[column] = Convert.ToString(value, CultureInfo.InvariantCulture)!;

    public static int Draw(int seed, int salt, int below) =>
        (int)(unchecked((((uint)seed + 1) * 2_654_435_761u) ^ (((uint)salt + 7) * 2_246_822_519u)) % 10_007 % (uint)below);

    private static string Pick(int seed, int salt, params string[] words) => words[Draw(seed, salt, words.Length)];

    private static void Zero(Dictionary<string, string> cells, IEnumerable<string> columns)
    {
        foreach (var column in columns)
        {
            cells[column] = "0";
        }
    }

    private static void Training(Dictionary<string, string> cells, int seed)
    {
        var (cadres, heads) = (Draw(seed, 1, 5), Draw(seed, 2, 12));
        Set(cells, "cadres", cadres);
        Set(cells, "cadres_trained", Draw(seed, 3, cadres + 1));
        Set(cells, "cadres_attendances", Number(cells, "cadres_trained") + Draw(seed, 4, 3));
        Set(cells, "branches", heads + Draw(seed, 5, 2));
        Set(cells, "branch_heads", heads);
        Set(cells, "branch_heads_trained", Draw(seed, 6, heads + 1));
        Set(cells, "branch_heads_attendances", Number(cells, "branch_heads_trained") + Draw(seed, 7, 3));
    }

    private static void Growth(Dictionary<string, string> cells, int seed, int year, NaiveReadings readings)
    {
        string[] flows = ["admitted", "moved_in", "left", "died", "moved_out"];
        var desertedByAll = seed % 13 == 12;
        var stock = desertedByAll ? 0 : 300 + Draw(seed, 10, 500);
        for (var past = 2021; past <= year; past++)
        {
            foreach (var (flow, salt) in flows.Select((flow, index) => (flow, (past * 10) + index)))
            {
                Set(cells, flow, desertedByAll ? 0 : Draw(seed, salt, 5) + (flow == "died" ? 1 : 0));
            }

            Set(cells, "club_growth", desertedByAll ? 0 : Draw(seed, past * 10 + 8, 5) - 2);
            var net = Number(cells, "admitted") - Number(cells, "left") - Number(cells, "died") - Number(cells, "moved_out")
                + (readings.ArrivalsIgnored ? 0 : Number(cells, "moved_in"))
                + (readings.SuperiorClubsInGrowth ? Number(cells, "club_growth") : 0);
            Set(cells, "net_growth", net);
            stock += (int)net;
        }

        Set(cells, "members_residential", stock);
        foreach (var column in NaiveColumns.Categories.Skip(1))
        {
            Set(cells, column, desertedByAll ? 0 : Draw(seed, 20 + column.Length, 40));
        }

        Set(cells, "members_honorary", Draw(seed, 30, 3));
        Set(cells, "members_total", NaiveColumns.Categories.Sum(column => Number(cells, column)));
    }

    /// <summary>More women than the members can become in the term: of each publication of statistics, and of each police year, their own.</summary>
    private static void Women(Dictionary<string, string> cells, int seed, int count)
    {
        var desertedByAll = seed % 13 == 12;
        Set(cells, "women", desertedByAll ? 0 : 1100 + Draw(seed, 31, 500) + (count % 100 * 3));
        Set(cells, "working_away", Draw(seed, 32, (int)Number(cells, "women") + 1));
        cells["rate_percent"] = Rate(cells, Draw(seed, 33, 4));
    }
}
