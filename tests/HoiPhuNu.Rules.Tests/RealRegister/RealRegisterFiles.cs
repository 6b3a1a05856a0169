using HoiPhuNu.Rules.Organisation;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tests.RealRegister;

/// <summary>Finds and reads the files of the real register: plain CSV without quotes.</summary>
internal static class RealRegisterFiles
{
    public const string Variable = "HOIPHUNU_REAL_DATA";

    private const string Units = "units_vn.csv";
    private const string Changes = "changes_vn_2025.csv";

    /// <summary>The folder that holds both files, or <see langword="null"/>.</summary>
    public static string? Folder { get; } =
        new[] { Environment.GetEnvironmentVariable(Variable), BesideTheRepository() }
            .FirstOrDefault(folder => !string.IsNullOrEmpty(folder) && File.Exists(Path.Combine(folder, Units)) && File.Exists(Path.Combine(folder, Changes)));

    public static UnitRegister Register() => UnitRegister
        .Create(Rows(Units).Select(cells => new UnitRow(cells["code"]!, Level.FromCode(cells["level"]!))
        {
            Name = cells["name"],
            Kind = cells["kind"] is { } kind ? UnitKind.FromCode(kind) : null,
            Parent = cells["parent"],
            From = Date(cells["from"]),
            Until = Date(cells["until"]),
        }))
        .WithChanges(Rows(Changes).Select((cells, index) =>
            new UnitChange(Date(cells["date"])!.Value, ChangeKind.FromCode(cells["kind"]!), cells["old"]!, cells["new"]!)
            {
                Row = index + 2,
                People = cells["people"] is { } people ? PeopleShare.FromCode(people) : null,
            }));

    private static IEnumerable<Dictionary<string, string?>> Rows(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder!, file));
        var headers = lines[0].TrimStart('\uFEFF').Split(',');
        return lines.Skip(1).Where(line => line.Length > 0).Select(line => headers
            .Zip(line.Split(','), (header, cell) => (header, cell))
            .ToDictionary(pair => pair.header, pair => pair.cell.Length > 0 ? pair.cell : null));
    }

    private static LocalDate? Date(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;

    private static string? BesideTheRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HoiPhuNu.Rules.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.Parent is { } parent ? Path.Combine(parent.FullName, "shared", "data") : null;
    }
}
