using HoiPhuNu.Rules.Evaluating;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables;
using NodaTime;

namespace HoiPhuNu.Rules.Documentation.Tests.Examples;

/// <summary>The README's example of a year-end evaluation, letter by letter.</summary>
internal static class EvaluationExample
{
    public static void Run(TextWriter Console)
    {
        using var unitFile = File.OpenRead("docs/samples/units.csv");
        using var planFile = File.OpenRead("docs/samples/plan.csv");
        using var reportFile = File.OpenRead("docs/samples/report-2024.csv");
        var notes = new List<TableNote>();

        var day = RuleSet.TermXIII.AsOf(new LocalDate(2024, 12, 31));
        var units = UnitRegister.Create(RegisterReader.Read(unitFile, "units.csv", notes));
        var plan = Plan.Of(units, PlanReader.Read(planFile, "plan.csv", notes).Rows, day.Day);
        var report = ReportFigures.Of(day, units, units.AsOf(day.Day), ReportReader.Read(reportFile, "report.csv", notes).Rows);
        var evaluation = new YearEndEvaluation(EvaluationFigures.OfReport(report, plan), plan);

        var province = evaluation[units.Find("03", day.Day)!]!;
        var growth = province[PlanTarget.Growth].Years[^1];
        Console.WriteLine($"{growth.Year}: {growth.Achieved} of {growth.Planned}, {growth.Comparison?.ToPercent()} %, {growth.Outcome} ({string.Join(", ", growth.Rules)})");
        Console.WriteLine($"Bases above 60 %: {province.Figures.Gathering.Target.Met} of {province.Figures.Gathering.Target.Share.Denominator}; own target: {province.Figures.OwnTarget?.Outcome}");
    }
}
