using System.Numerics;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Testing.Reporting;

public sealed partial class NaiveReportCheck
{
    private static readonly string[] Counts =
    [
        "women", "working_away", "members_residential", "members_club", "members_special", "members_trade_union", "members_armed_forces",
        "members_member_organisation", "members_total", "members_honorary", "admitted", "moved_in", "left", "died", "moved_out",
        "cadres", "cadres_trained", "cadres_attendances", "branches", "branch_heads", "branch_heads_trained", "branch_heads_attendances",
    ];

    /// <summary>The second table: REP-24 to REP-27, REP-32 to REP-34.</summary>
    private void Plausibility()
    {
        foreach (var placed in _placed.Where(placed => placed.Unit is { IsOutsideTarget5: false }))
        {
            Later(placed);
            NobodyLost(placed);
        }

        var bases = _placed.Where(placed => placed.Counts && placed.Unit!.IsGeographic).ToList();
        foreach (var placed in bases)
        {
            var before = PreviousOf(placed.Unit!, placed.Year!.Value);
            if (before is not null)
            {
                Changed(placed, before, "women");
                Changed(placed, before, "members_total");
                SameCount(placed, before);
            }

            var earlier = bases.TakeWhile(other => other != placed).Where(other => other.Year == placed.Year);
            if ((before is not null && IsCopy(placed.Row, before)) || earlier.Any(other => IsCopy(placed.Row, other.Row)))
            {
                Add(placed, "REP-32", Severity.Warning, "unit");
            }
        }

        ProvinceSources();
        Patterns(bases);
    }

    /// <summary>REP-26.</summary>
    private void Later(NaivePlaced placed)
    {
        if (Date(placed.Row, "women_published") is { } published && placed.Day < published)
        {
            Add(placed, "REP-26", Severity.Warning, "women_published");
        }
    }

    /// <summary>REP-33.</summary>
    private void NobodyLost(NaivePlaced placed)
    {
        string[] losses = ["left", "died", "moved_out"];
        if (Number(placed.Row, "members_residential") >= _request.Bounds.MembersWithLosses && losses.All(loss => Number(placed.Row, loss) == 0))
        {
            Add(placed, "REP-33", Severity.Warning, "died");
        }
    }

    /// <summary>REP-24.</summary>
    private void Changed(NaivePlaced placed, NaiveRow before, string column)
    {
        if (Number(before, column) is { IsZero: false } then && Number(placed.Row, column) is { } now
            && BigInteger.Abs(now - then) * 10 > then)
        {
            Add(placed, "REP-24", Severity.Warning, column);
        }
    }

    /// <summary>REP-25.</summary>
    private void SameCount(NaivePlaced placed, NaiveRow before)
    {
        if (Number(placed.Row, "women") is not { } now || Number(before, "women") is not { } then)
        {
            return;
        }

        var source = Word(placed.Row, "women_source");
        var published = Date(placed.Row, "women_published");
        var isUnchanged = source == "police" && now == then && now > 0;
        var isTwofold = source == "statistics" && now != then && published is not null && published == Date(before, "women_published");
        if (source == Word(before, "women_source") && (isUnchanged || isTwofold))
        {
            Add(placed, "REP-25", Severity.Warning, "women");
        }
    }

    /// <summary>Whether two rows of communes with members have the same counts wherever both have the column.</summary>
    private static bool IsCopy(NaiveRow row, NaiveRow other)
    {
        foreach (var column in Counts.Append("net_growth").Append("club_growth"))
        {
            var (one, two) = (Number(row, column), Number(other, column));
            var isRequired = !NaiveColumns.MayBeLeftOut.Contains(column);
            var isUnreadable = (one is null && !row.IsBlank(column)) || (two is null && !other.IsBlank(column));
            if (isUnreadable || (isRequired && (one is null || two is null)) || (row.Has(column) && other.Has(column) && one != two))
            {
                return false;
            }
        }

        return Number(row, "members_total") > 0;
    }

    /// <summary>REP-27.</summary>
    private void ProvinceSources()
    {
        var told = _placed.Where(placed => placed.Counts && NamesSource(placed.Unit!) && Word(placed.Row, "women_source") is not null).ToList();
        foreach (var province in _request.Units.Where(unit => unit is { Level: "province", IsAffiliated: false }))
        {
            foreach (var year in told.Select(placed => placed.Year).Distinct().ToList())
            {
                var now = told.Where(placed => placed.Year == year && ProvinceOf(placed.Unit!, placed.Day) == province).ToList();
                var sources = now.Select(placed => Word(placed.Row, "women_source")).Distinct().ToList();
                var before = OneSource(told.Where(placed => placed.Year == year - 1 && ProvinceOf(placed.Unit!, placed.Day) == province).Select(placed => placed.Row))
                    ?? OneSource(PreviousRows(year!.Value - 1).Where(pair => NamesSource(pair.Unit) && ProvinceOf(pair.Unit, LastDay(year.Value - 1)) == province).Select(pair => pair.Row));
                if (sources.Count == 1 && before is not null && before != sources[0])
                {
                    var at = now.Find(placed => placed.Unit == province) ?? now[0];
                    _found.Add(new NaiveFinding("REP-27", Severity.Warning, at.Row.Row, "women_source", province.Code, year));
                }
            }
        }
    }

    private static bool NamesSource(NaiveUnit unit) => unit.IsGeographic || (unit.IsSuperior && unit.Level != "central");

    private static string? OneSource(IEnumerable<NaiveRow> rows)
    {
        var sources = rows.Select(row => Word(row, "women_source")).OfType<string>().Distinct().ToList();
        return sources.Count == 1 ? sources[0] : null;
    }

    /// <summary>REP-34.</summary>
    private void Patterns(List<NaivePlaced> bases)
    {
        foreach (var group in bases.GroupBy(placed => (Province: ProvinceOf(placed.Unit!, placed.Day), placed.Year)))
        {
            var communes = group.ToList();
            if (group.Key.Province is not { } province || communes.Count < _request.Bounds.ManyCommunes)
            {
                continue;
            }

            var large = communes.SelectMany(placed => Counts.Select(column => Number(placed.Row, column))).OfType<BigInteger>().Where(count => count >= 100).ToList();
            var rates = communes
                .Select(placed => (Members: Number(placed.Row, "members_total"), Women: Number(placed.Row, "women")))
                .Where(rate => rate.Members is not null && rate.Women > 0)
                .ToList();
            var at = _placed.Find(placed => placed.Counts && placed.Year == group.Key.Year && placed.Unit == province) ?? communes[0];
            if (large.Count(count => count % 10 == 0 || count % 10 == 5) * 2 > large.Count)
            {
                _found.Add(new NaiveFinding("REP-34", Severity.Warning, at.Row.Row, "unit", province.Code, group.Key.Year));
            }

            if (rates.Count(rate => rate.Members * 100 > rate.Women * 60 && rate.Members * 100 <= rate.Women * 61) * 4 > rates.Count)
            {
                _found.Add(new NaiveFinding("REP-34", Severity.Warning, at.Row.Row, "rate_percent", province.Code, group.Key.Year));
            }
        }
    }
}
