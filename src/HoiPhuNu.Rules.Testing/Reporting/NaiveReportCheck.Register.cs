using HoiPhuNu.Rules.Findings;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Reporting;

public sealed partial class NaiveReportCheck
{
    /// <summary>The unit in force that bears the code, or the only one that fits once leading zeros are put back.</summary>
    private NaiveUnit? Find(string code, string? level, LocalDate day)
    {
        if (_request.Units.FirstOrDefault(unit => unit.Code == code && unit.InForce(day)) is { } exact)
        {
            return exact;
        }

        if (code.StartsWith('0') || !code.All(char.IsAsciiDigit))
        {
            return null;
        }

        var fitting = _request.Units
            .Where(unit => unit.Code.TrimStart('0') == code && unit.Code.All(char.IsAsciiDigit) && (level is null || unit.Level == level))
            .Select(unit => unit.Code)
            .Distinct()
            .ToList();
        return fitting.Count == 1 ? _request.Units.FirstOrDefault(unit => unit.Code == fitting[0] && unit.InForce(day)) : null;
    }

    private NaiveUnit? LastBefore(string code, LocalDate day)
    {
        NaiveUnit? last = null;
        foreach (var unit in _request.Units)
        {
            if (unit.Code == code && unit.Until <= day && (last is null || unit.Until > last.Until))
            {
                last = unit;
            }
        }

        return last;
    }

    /// <summary>The superiors of a unit as of a day, nearest first.</summary>
    private List<NaiveUnit> Superiors(NaiveUnit unit, LocalDate day)
    {
        var superiors = new List<NaiveUnit>();
        for (var at = unit; at?.Parent is { } code;)
        {
            at = _request.Units.FirstOrDefault(other => other.Code == code && other.InForce(day));
            if (at is not null)
            {
                superiors.Add(at);
            }
        }

        return superiors;
    }

    private NaiveUnit? ProvinceOf(NaiveUnit unit, LocalDate day) =>
        Superiors(unit, day).Prepend(unit).FirstOrDefault(superior => superior.Level == "province");

    /// <summary>REP-03: the geographic bases without a row, below a superior that has one and that some base with a row lies below.</summary>
    private void MissingBases()
    {
        foreach (var year in _placed.Where(placed => placed.Unit is not null).Select(placed => placed.Year).OfType<int>().Distinct())
        {
            var rows = _placed.Where(placed => placed.Unit is not null && placed.Year == year).ToList();
            var day = rows[0].Day;
            foreach (var unit in _request.Units.Where(unit => unit.IsGeographic && unit.InForce(day)))
            {
                if (!rows.Exists(row => row.Unit == unit)
                    && Superiors(unit, day).Exists(superior => rows.Exists(row => row.Unit == superior)
                        && rows.Exists(row => row.Unit!.Level == "commune" && Superiors(row.Unit, day).Contains(superior))))
                {
                    _found.Add(new NaiveFinding("REP-03", Severity.Error, null, null, unit.Code, year));
                }
            }
        }
    }

    /// <summary>REP-21: the first row in a province whose source is not the first source.</summary>
    private void Sources()
    {
        var told = _placed
            .Where(placed => placed.Counts && (placed.Unit!.IsGeographic || placed.Unit.IsSuperior) && Word(placed.Row, "women_source") is not null)
            .Select(placed => (Placed: placed, Province: ProvinceOf(placed.Unit!, placed.Day)))
            .Where(told => told.Province is not null)
            .ToList();
        foreach (var (province, year) in told.Select(each => (each.Province, each.Placed.Year)).Distinct().ToList())
        {
            var inside = told.Where(each => each.Province == province && each.Placed.Year == year).Select(each => each.Placed).ToList();
            var differing = inside.Find(placed => Word(placed.Row, "women_source") != Word(inside[0].Row, "women_source"));
            if (differing is not null)
            {
                _found.Add(new NaiveFinding("REP-21", Severity.Error, differing.Row.Row, "women_source", province!.Code, year));
            }
        }
    }
}
