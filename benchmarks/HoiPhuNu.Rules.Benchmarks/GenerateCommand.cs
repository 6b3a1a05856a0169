using System.Globalization;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tool.Generation;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Benchmarks;

/// <summary><c>generate</c>: writes made-up lists over a register into a folder, and beside them the totals they must give.</summary>
internal static class GenerateCommand
{
    public const string Name = "generate";

    private const string Usage =
        "generate --units FILE [--changes FILE] [--as-of DATE] [--codes-as-of DATE] [--members N] [--movements N] [--seed S] --out FOLDER";

    private static readonly string[] Options = ["--units", "--changes", "--as-of", "--codes-as-of", "--members", "--movements", "--seed", "--out"];

    public static int Run(ReadOnlySpan<string> arguments)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        while (arguments is [var name, var value, .. var rest] && Options.Contains(name))
        {
            given[name] = value;
            arguments = rest;
        }

        if (!arguments.IsEmpty || !given.TryGetValue("--units", out var units) || !given.TryGetValue("--out", out var folder))
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        var asOf = Date(given.GetValueOrDefault("--as-of", "2025-12-31"));
        var options = new CleanListOptions
        {
            AsOf = asOf,
            CodesAsOf = given.TryGetValue("--codes-as-of", out var codesAsOf) ? Date(codesAsOf) : asOf,
            Members = Count(given.GetValueOrDefault("--members", "3000000")),
            Movements = Count(given.GetValueOrDefault("--movements", "1000000")),
            Seed = long.Parse(given.GetValueOrDefault("--seed", "1"), CultureInfo.InvariantCulture),
        };
        using var lists = new CsvLists(folder);
        ExpectedCsv.Write(CleanLists.Write(Register(units, given.GetValueOrDefault("--changes")), options, lists), Path.Combine(folder, "expected.csv"));
        return 0;
    }

    private static UnitRegister Register(string units, string? changes)
    {
        var register = UnitRegister.Create(Read(units, RegisterReader.Read));
        return changes is null ? register : register.WithChanges(Read(changes, ChangesReader.Read));
    }

    private static TRows Read<TRows>(string file, Func<Stream, string, ICollection<TableNote>, TRows> read)
    {
        using var stream = File.OpenRead(file);
        return read(stream, file, []);
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    private static int Count(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
