using System.Globalization;
using System.Text;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.RealRegister;

/// <summary>
/// How many real units are found by their name alone within their province, how many names fit several (by code: the unit among them), and how many mean another unit. The last are names without marks of
/// which another unit's are just the letters ("Ia Le" beside "Ia Lê"). With the superior beside the name every unit is found.
/// </summary>
public sealed class RealRegisterNamesTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate FirstNewDay = new(2025, 7, 1);
    private static readonly Lazy<UnitRegister> Read = new(RealRegisterFiles.Register);

    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal) { ["Thị trấn "] = "TT. ", ["Đặc khu "] = "ĐK.", ["Phường "] = "P. ", ["Xã "] = "X. ", [string.Empty] = string.Empty };

    /// <summary>How people shorten or misspell a name; the register's own is the first.</summary>
    private static readonly (string Way, Func<string, string> Write)[] Ways =
    [
        ("as registered", name => name),
        ("short kind", name => Short[KindIn(name)] + NameIn(name)),
        ("no kind", NameIn),
        ("no kind, no marks", name => Folded(NameIn(name))),
        ("superior beside", name => name),
    ];

    [RealRegisterFact]
    public void Units_OfThePresent_AreFoundByNameAlone()
    {
        Assert.Equal([(3_321, 0, 0), (3_321, 0, 0), (3_321, 0, 0), (3_302, 18, 1), (3_321, 0, 0)], Ways.Select(way => Found(FirstNewDay, way.Write, isBeside: way.Way == "superior beside")));
    }

    [RealRegisterFact]
    public void Units_BeforeTheReorganisation_AreFoundByNameAlone()
    {
        Assert.Equal([(9_629, 406, 0), (9_629, 406, 0), (9_457, 578, 0), (9_273, 753, 9), (10_035, 0, 0)], Ways.Select(way => Found(LastOldDay, way.Write, isBeside: way.Way == "superior beside")));
    }

    private static string KindIn(string name) => Short.Keys.First(kind => name.StartsWith(kind, StringComparison.Ordinal));

    private static string NameIn(string name) => name[KindIn(name).Length..];

    private static string Folded(string name) =>
        new([.. name.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark).Select(letter => letter is 'đ' or 'Đ' ? 'd' : letter)]);

    private static (int Found, int Several, int Wrong) Found(LocalDate day, Func<string, string> write, bool isBeside)
    {
        var tree = Read.Value.AsOf(day);
        var (found, several, wrong) = (0, 0, 0);
        foreach (var unit in tree.Units.Where(unit => unit.IsBase))
        {
            tree.TryGetNumber(unit.Code, out var number);
            var beside = isBeside ? $" – {tree.Units[tree.ParentOf(number)].Name}" : string.Empty;
            var match = Read.Value.Names.Find(write(unit.Name) + beside, day, Level.Commune, tree.At(Level.Province, number));
            if (match.Unit == unit)
            {
                found++;
            }
            else if (match.Kind == UnitNameMatchKind.Several && match.Fitting.Contains(unit))
            {
                several++;
            }
            else
            {
                wrong++;
            }
        }

        return (found, several, wrong);
    }
}
