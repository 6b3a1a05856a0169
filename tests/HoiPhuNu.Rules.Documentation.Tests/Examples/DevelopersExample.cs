using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Validation;

namespace HoiPhuNu.Rules.Documentation.Tests.Examples;

/// <summary>The README's example for developers, letter by letter.</summary>
internal static class DevelopersExample
{
    public static void Run(TextWriter Console)
    {
        using var units = File.OpenRead("docs/samples/units.csv");
        using var report = File.OpenRead("docs/samples/report-2024-mistakes.csv");
        var notes = new List<TableNote>();

        var result = ReportChecker.Check(new CheckRequest
        {
            Units = UnitRegister.Create(RegisterReader.Read(units, "units.csv", notes)),
            Reports = [ReportReader.Read(report, "report.csv", notes)],
        });

        foreach (var finding in result.Findings.Where(finding => finding.Rule is "REP-10" or "REP-13"))
        {
            Console.WriteLine($"{finding.Place.Row} {finding.Place.Column}: {finding.Reported} → {finding.Expected} ({finding.Rule}, {finding.Clause})");
        }
    }
}
