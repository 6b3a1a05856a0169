using System.Collections.Immutable;
using System.Globalization;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tool.Generation;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Demo;

/// <summary>
/// A made-up province and how it was reorganised on 2025-07-01: three old communes became one new one, which bears the code of one of them; the
/// districts are gone. One old commune in each district was divided: its people all went one way, its land two.
/// </summary>
/// <param name="Units">The register.</param>
/// <param name="Changes">How the old communes became the new ones.</param>
internal sealed record DemoProvince(ImmutableArray<UnitRow> Units, ImmutableArray<UnitChange> Changes)
{
    public const string Central = "TW";
    public const string Province = "36";
    public const string Market = "90001";
    public const string Barracks = "90002";

    private const int DistrictsPerScale = 4;
    private const int NewPerDistrict = 3;
    private const int OldPerNew = 3;

    private static readonly LocalDate Reform = new(2025, 7, 1);

    /// <summary>How many communes a province of that scale has after the reorganisation.</summary>
    public static int NewCommunes(int scale) => DistrictsPerScale * NewPerDistrict * scale;

    /// <summary>Makes the province; the same numbers make the same one.</summary>
    public static DemoProvince Make(SeededNumbers numbers, int scale)
    {
        var names = new DemoNames(numbers);
        var units = ImmutableArray.CreateBuilder<UnitRow>();
        var changes = ImmutableArray.CreateBuilder<UnitChange>();
        units.Add(new UnitRow(Central, Level.Central) { Name = "Trung ương Hội Liên hiệp Phụ nữ Việt Nam" });
        units.Add(new UnitRow(Province, Level.Province) { Name = "Tỉnh Lam Giang", Parent = Central });
        units.Add(new UnitRow(Market, Level.Commune) { Name = "Chợ Lam Giang", Kind = UnitKind.Special, Parent = Province });
        units.Add(new UnitRow(Barracks, Level.Commune) { Name = "Trung đoàn Lam Giang", Kind = UnitKind.ArmedForces, Parent = Province });
        for (var district = 0; district < DistrictsPerScale * scale; district++)
        {
            AddDistrict(district, names, units, changes);
        }

        return new DemoProvince(units.ToImmutable(), changes.ToImmutable());
    }

    private static void AddDistrict(int district, DemoNames names, ImmutableArray<UnitRow>.Builder units, ImmutableArray<UnitChange>.Builder changes)
    {
        var code = (361 + district).ToString(CultureInfo.InvariantCulture);
        units.Add(new UnitRow(code, Level.District) { Name = "Huyện " + names.Next(), Parent = Province, Until = Reform });
        for (var merged = 0; merged < NewPerDistrict; merged++)
        {
            var isTown = merged == 0;
            var first = (district * NewPerDistrict * OldPerNew) + (merged * OldPerNew);
            for (var old = 0; old < OldPerNew; old++)
            {
                var kind = isTown && old == 0 ? UnitKind.ThiTran : UnitKind.Xa;
                units.Add(new UnitRow(CodeOf(first + old), Level.Commune) { Name = NameOf(kind, names.Next()), Kind = kind, Parent = code, Until = Reform });
            }

            var kept = isTown ? UnitKind.Phuong : UnitKind.Xa;
            units.Add(new UnitRow(CodeOf(first), Level.Commune) { Name = NameOf(kept, names.Next()), Kind = kept, Parent = Province, From = Reform });
            changes.AddRange(Enumerable.Range(first, OldPerNew).Select(old => Change(ChangeKind.Merge, old, first, null)));
        }

        // The last commune of the district: all its people go with the merger above, some of its land to the neighbour.
        var divided = (district * NewPerDistrict * OldPerNew) + (NewPerDistrict * OldPerNew) - 1;
        changes[^1] = Change(ChangeKind.Split, divided, divided - 2, PeopleShare.Everyone);
        changes.Add(Change(ChangeKind.Split, divided, divided - 5, PeopleShare.None));
    }

    private static UnitChange Change(ChangeKind kind, int old, int now, PeopleShare? people) => new(Reform, kind, CodeOf(old), CodeOf(now)) { People = people };

    private static string CodeOf(int commune) => (36001 + commune).ToString(CultureInfo.InvariantCulture);

    private static string NameOf(UnitKind kind, string name) => char.ToUpperInvariant(kind.Vietnamese[0]) + kind.Vietnamese[1..] + " " + name;
}
