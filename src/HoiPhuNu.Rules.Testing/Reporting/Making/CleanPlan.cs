namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>A plan whose allocations add up and whose registrations reach them.</summary>
internal static class CleanPlan
{
    public static List<NaivePlanRow> Of(Scenario scenario)
    {
        var plan = new List<NaivePlanRow>();
        var provinces = scenario.Provinces.Select((spec, index) => (spec, Code: $"0{index + 1}")).Where(each => !each.spec.IsAffiliated).ToList();
        foreach (var (spec, code) in provinces)
        {
            var yearly = 100 + spec.Bases.Count;
            plan.Add(new NaivePlanRow(code, null, yearly * 6, yearly * 3, 5));
            for (var year = 2022; year <= 2027; year++)
            {
                plan.Add(new NaivePlanRow(code, year, yearly, year % 2 == 0 ? yearly : null, year == 2023 ? 5 : null));
            }
        }

        plan.Add(new NaivePlanRow("TW", null, plan.Where(row => row.Year is null).Sum(row => row.Growth), null, null));
        return plan;
    }
}
