using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Validation;
using NodaTime;

namespace HoiPhuNu.Rules.Documentation.Tests;

/// <summary>The samples hold just the mistakes that their page lists; the two forms of one report say the same.</summary>
public sealed class SamplesTests
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "docs", "samples");

    [Theory]
    [InlineData("report-2024-mistakes.csv")]
    [InlineData("report-2024-mistakes-vi.csv")]
    public void Mistakes_Checked_AreTheOnesPlanted(string report)
    {
        string[] mistakes = [.. Planted("expected-mistakes.csv")];
        Assert.Equal(mistakes.Order(StringComparer.Ordinal), Found(report, plausibility: false));
        Assert.Equal(mistakes.Concat(Planted("expected-plausibility.csv")).Order(StringComparer.Ordinal), Found(report, plausibility: true));
    }

    [Theory]
    [InlineData("report-2024.csv")]
    [InlineData("report-2024-vi.csv")]
    [InlineData("report-2023.csv")]
    public void CleanReport_Checked_HasNoFinding(string report) => Assert.Empty(Check(report).Findings);

    private static IEnumerable<string> Planted(string file) =>
        File.ReadAllLines(Path.Combine(Samples, file)).Skip(1).Select(line => string.Join(',', line.Split(',')[..6]));

    private static IEnumerable<string> Found(string report, bool plausibility) => Check(report, plausibility).Findings
        .Select(finding => string.Join(
            ',',
            finding.Rule,
            finding.Severity == Severity.Error ? "error" : "warning",
            $"{finding.Place.Row}",
            finding.Place.Column,
            finding.Unit,
            $"{finding.Year}"))
        .Order(StringComparer.Ordinal);

    private static CheckResult Check(string report, bool plausibility = true)
    {
        var notes = new List<TableNote>();
        var result = ReportChecker.Check(new CheckRequest
        {
            Units = UnitRegister.Create(Read("units.csv", RegisterReader.Read)),
            Reports = [Read(report, ReportReader.Read)],
            Previous = report.Contains("2023", StringComparison.Ordinal) ? null : Read("report-2023.csv", ReportReader.Read),
            Plan = Read("plan.csv", PlanReader.Read).Rows,
            Published = new LocalDate(2024, 5, 1),
            Plausibility = plausibility,
        });
        Assert.Empty(notes);
        return result;

        T Read<T>(string file, Func<Stream, string, ICollection<TableNote>, T> read)
        {
            using var stream = File.OpenRead(Path.Combine(Samples, file));
            return read(stream, file, notes);
        }
    }
}
