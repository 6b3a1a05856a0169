using System.Collections.Immutable;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Generation;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Demo;

/// <summary><c>hoiphunu demo</c>: makes up a province and shows on it what the other commands do.</summary>
internal static class DemoCommand
{
    private const int MembersPerCommune = 1_200;
    private const int MovementsPerCommune = 180;
    private const string Clean = "bao-cao-2025.csv";
    private const string Spoilt = "bao-cao-2025-co-loi.csv";

    private static readonly LocalDate Day = new(2025, 12, 31);

    public static int Run(DemoArguments arguments, ToolConsole console, ToolTexts texts)
    {
        DemoFolder.Open(arguments.Folder);
        var mistakes = MakeOrDiscard(arguments, console);
        using var target = OutputTarget.Open(null, [], console);
        var exitCode = ExitCode.Clean;
        target.Write(stream =>
        {
            using var writer = OutputTarget.TextOn(stream);
            exitCode = Show(arguments, mistakes, writer, TerminalPaper.For(writer, target, console), console, texts);
        });
        return exitCode;
    }

    /// <summary>Tells what was made, and runs the other commands on it.</summary>
    private static int Show(
        DemoArguments arguments, IReadOnlyList<DemoMistake> mistakes, StreamWriter writer, Paper paper, ToolConsole console, ToolTexts texts)
    {
        paper.Line(0, new Inked(texts.With("demo.made", ("communes", DemoProvince.NewCommunes(arguments.Scale)), ("folder", OneLine.Of(arguments.Folder))), Ink.Strong));
        paper.Blank();
        paper.Line(0, texts["demo.mistakes"]);
        foreach (var mistake in mistakes)
        {
            paper.Line(2, texts.With(mistake.Key, ("unit", mistake.Unit), ("rule", mistake.Rule)));
        }

        foreach (var step in DemoStep.In(arguments.Format))
        {
            console.Interrupted.ThrowIfCancellationRequested();
            paper.Blank();
            paper.Line(0, new Inked(texts[step.Key], Ink.Heading));
            paper.Line(2, new Inked(step.Shown, Ink.Faint));
            writer.Flush();
            var outcome = ToolProgram.Run([.. step.Arguments(arguments.Folder), "--lang", texts.Language == Words.Language.English ? "en" : "vi"], console with { Out = Stream.Null });
            if (outcome != step.Expected)
            {
                // What went wrong was told already.
                return outcome == ExitCode.Interrupted ? outcome : ExitCode.Unusable;
            }

            paper.Line(2, texts.With("demo.left", ("file", OneLine.Of(Path.Combine(arguments.Folder, step.Result)))));
        }

        paper.Blank();
        paper.Line(0, texts.With("demo.next", ("folder", OneLine.Of(arguments.Folder))));
        return ExitCode.Clean;
    }

    private static IReadOnlyList<DemoMistake> MakeOrDiscard(DemoArguments arguments, ToolConsole console)
    {
        var isMade = false;
        using var interrupted = console.Interrupted.Register(() => DemoFolder.Discard(arguments.Folder));
        try
        {
            var mistakes = Make(arguments, console);
            isMade = true;
            return mistakes;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw OutputTarget.Failed(arguments.Folder, problem);
        }
        finally
        {
            if (!isMade)
            {
                DemoFolder.Discard(arguments.Folder);
            }
        }
    }

    /// <summary>Writes all inputs.</summary>
    private static IReadOnlyList<DemoMistake> Make(DemoArguments arguments, ToolConsole console)
    {
        var numbers = new SeededNumbers(arguments.Seed);
        var province = DemoProvince.Make(numbers, arguments.Scale);
        var units = UnitRegister.Create(province.Units).WithChanges(province.Changes);
        var communes = DemoProvince.NewCommunes(arguments.Scale);
        var options = new CleanListOptions
        {
            AsOf = Day,
            Members = MembersPerCommune * communes,
            Movements = MovementsPerCommune * communes,
            Seed = arguments.Seed,
        };
        using var tables = new DemoTables(arguments.Folder, console);
        tables.Write(province);
        var figures = CleanLists.Write(units, options, tables);
        var staff = new DemoStaff(numbers, figures.Tree);
        tables.Write(staff);
        tables.Write(PlanOf(figures));

        var report = new DemoReport(figures, staff, tables.Women);
        var communesNow = figures.Tree.Units.Where(unit => unit.IsGeographicBase).Select(unit => unit.Code);
        var gone = units.Units.First(unit => unit.IsGeographicBase && !figures.Tree.TryGetNumber(unit.Code, out _)).Code;
        var mistakes = new DemoMistakes(report, [.. communesNow], gone);
        tables.Write(Clean, TableSchema.Report, report.Rows.Select(row => row.Cells));
        tables.Write(Spoilt, TableSchema.Report, mistakes.Rows.Select(row => row.Cells));
        tables.Complete();
        return mistakes.All;
    }

    /// <summary>The term's allocation and six registrations that add up to a little more; the year's is a little below what was reached.</summary>
    private static ImmutableArray<PlanRow> PlanOf(ExpectedFigures figures)
    {
        figures.Tree.TryGetNumber(DemoProvince.Province, out var province);
        var reached = figures[province, ExpectedColumn.Net];
        var perYear = Math.Max(10, reached / 10 * 9);
        var rows = Enumerable.Range(2022, 6).Select(year => new PlanRow(DemoProvince.Province, year) { Growth = perYear, Cadres = 4, BranchHeads = 20 });
        return
        [
            new PlanRow(DemoProvince.Central, null) { Growth = perYear * 6 / 100 * 98 },
            new PlanRow(DemoProvince.Province, null) { Growth = perYear * 6 / 100 * 98 },
            .. rows,
        ];
    }
}
