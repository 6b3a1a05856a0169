using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tool.Arguments;

namespace HoiPhuNu.Rules.Tool.Demo;

/// <summary>One command that a demo runs on the files it made.</summary>
/// <param name="Key">The text that says what it is for.</param>
/// <param name="Command">The command and its arguments, files by their names in the folder (<c>@name</c>).</param>
/// <param name="Result">The file that holds the result.</param>
/// <param name="Expected">The exit code it must end with.</param>
internal sealed record DemoStep(string Key, IReadOnlyList<string> Command, string Result, int Expected)
{
    public const string Results = "ket-qua";

    private const string Marked = "demo.check-marked";

    private static readonly string[] Register = ["--units", FileOf(TableSchema.Units), "--changes", FileOf(TableSchema.Changes)];

    private static readonly string[] Lists =
    [
        .. Register,
        "--women", FileOf(TableSchema.Women),
        "--members", FileOf(TableSchema.Members),
        "--events", FileOf(TableSchema.Events),
        "--posts", FileOf(TableSchema.Posts),
        "--training", FileOf(TableSchema.Training),
        "--bases", FileOf(TableSchema.Bases),
        "--plan", FileOf(TableSchema.Plan),
    ];

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<DemoStep> All { get; } =
    [
        new("demo.tally", ["tally", .. Lists, "--as-of", "2025-12-31", "--format", "html"], "ket-qua/tong-hop.html", ExitCode.Clean),
        new("demo.evaluate", ["evaluate", .. Lists, "--as-of", "2025-12-31", "--format", "html"], "ket-qua/danh-gia.html", ExitCode.Clean),
        new("demo.check-clean", ["check", "@bao-cao-2025.csv", .. Lists, "--format", "text"], "ket-qua/kiem-tra.txt", ExitCode.Clean),
        new("demo.check-spoilt", ["check", "@bao-cao-2025-co-loi.csv", .. Lists, "--format", "html"], "ket-qua/kiem-tra-co-loi.html", ExitCode.Errors),
        new(Marked, ["check", "@bao-cao-2025-co-loi.csv", .. Lists, "--format", "xlsx"], "ket-qua/kiem-tra-co-loi.xlsx", ExitCode.Errors),
    ];

    /// <summary>All of them with the results in one form; in the usual ones where none was asked for. The marked copy is a workbook always.</summary>
    public static IEnumerable<DemoStep> In(OutputFormat? format) => format is { } form ? All.Select(step => step.As(form)).DistinctBy(step => step.Result) : All;

    /// <summary>The arguments with the files where they are.</summary>
    public IEnumerable<string> Arguments(string folder) => Words(name => Path.Combine(folder, name));

    /// <summary>The command as somebody in the folder would type it.</summary>
    public string Shown => "hoiphunu " + string.Join(' ', Words(name => name));

    private DemoStep As(OutputFormat format)
    {
        if (Key == Marked)
        {
            return this;
        }

        var name = format.ToString().ToLowerInvariant();
        return this with { Command = [.. Command.SkipLast(1), name], Result = Path.ChangeExtension(Result, format == OutputFormat.Text ? "txt" : name) };
    }

    private IEnumerable<string> Words(Func<string, string> file) =>
        Command.Append("--output").Append("@" + Result).Select(word => word is ['@', .. var name] ? file(name) : word);

    private static string FileOf(TableSchema table) => "@" + DemoTables.FileOf(table);
}
