using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Validation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Embedding.Tests.Examples.Tutorial;

/// <summary>Step 3 of the tutorial, letter by letter.</summary>
internal static class CheckReport
{
    public static void Run(TextWriter Console)
    {
        using var unitFile = File.OpenRead("units.csv");
        using var reportFile = File.OpenRead("report.csv");
        var notes = new List<TableNote>();

        var result = ReportChecker.Check(new CheckRequest
        {
            Units = UnitRegister.Create(RegisterReader.Read(unitFile, "units.csv", notes)),
            Reports = [ReportReader.Read(reportFile, "report.csv", notes)],
        });

        Console.WriteLine($"{result.Rows} rows, {result.Count(Severity.Error)} errors, {result.Count(Severity.Warning)} warnings");
        foreach (var finding in result.Findings)
        {
            Console.WriteLine($"row {finding.Place.Row}, {finding.Place.Column}: {finding.Reported} -> {finding.Expected} ({finding.Rule}, {finding.Clause})");
            Console.WriteLine($"  {FindingMessages.Render(finding, Language.Vietnamese)}");
        }
    }
}
