using System.Globalization;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>The register of a scenario, and which specification stands behind each of its units.</summary>
internal sealed class CleanUnits
{
    private readonly List<NaiveUnit> _units = [new("TW", "central", null, null, null, null)];
    private readonly Dictionary<NaiveUnit, object> _specs = [];

    public CleanUnits(Scenario scenario)
    {
        var districts = 0;
        var bases = 0;
        foreach (var (province, number) in scenario.Provinces.Select((province, index) => (province, index + 1)))
        {
            var code = number.ToString("D2", CultureInfo.InvariantCulture);
            Add(new NaiveUnit(code, "province", province.IsAffiliated ? "affiliated" : null, "TW", null, null) { Name = NameOf(number + 7) }, province);
            foreach (var district in province.Districts)
            {
                var districtCode = (++districts).ToString("D3", CultureInfo.InvariantCulture);
                Add(new NaiveUnit(districtCode, "district", null, code, null, district.Abolished) { Name = NameOf(districts + 3) }, district);
                foreach (var spec in district.Bases)
                {
                    AddBase(++bases, spec, districtCode, code, district);
                }
            }

            foreach (var spec in province.Bases)
            {
                AddBase(++bases, spec, code, code, null);
            }
        }
    }

    public IReadOnlyList<NaiveUnit> All => _units;

    public object? SpecOf(NaiveUnit unit) => _specs.GetValueOrDefault(unit);

    private void AddBase(int number, BaseSpec spec, string parent, string province, DistrictSpec? district)
    {
        var unit = new NaiveUnit(number.ToString("D5", CultureInfo.InvariantCulture), "commune", spec.Kind, parent, null, null) { Name = NameOf(spec.Seed + number) };
        if ((district?.Abolished ?? spec.Reborn) is { } day)
        {
            Add(unit with { Until = day }, spec);
            Add(unit with { From = day, Parent = province, Name = NameOf(spec.Seed + number + (spec.Seed % 3)) }, spec);
        }
        else
        {
            Add(unit with { From = spec.From, Until = spec.Until }, spec);
        }
    }

    private static NaiveName NameOf(int number) => NaiveName.All[number % NaiveName.All.Count];

    private void Add(NaiveUnit unit, object spec)
    {
        _units.Add(unit);
        _specs[unit] = spec;
    }
}
