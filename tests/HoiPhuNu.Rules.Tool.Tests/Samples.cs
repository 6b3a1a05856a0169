using System.Text;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Tests;

/// <summary>A report made by hand, so that its texts depend on the tool alone.</summary>
internal static class Samples
{
    public const Language Vietnamese = Language.Vietnamese;

    public static CheckReport Report(Readings? readings = null) => new()
    {
        Rules = RuleSet.TermXIII with { Readings = readings ?? Readings.Default },
        Units = UnitRegister.Create(
        [
            new UnitRow("TW", Level.Central),
            new UnitRow("01", Level.Province) { Name = "Tỉnh Mẫu", Parent = "TW" },
            new UnitRow("00001", Level.Commune) { Name = "Xã Một", Kind = UnitKind.FromCode("xa"), Parent = "01" },
            new UnitRow("00002", Level.Commune) { Name = "Xã Hai", Kind = UnitKind.FromCode("xa"), Parent = "01" },
        ]),
        Rows = 3321,
        Tables = new Dictionary<string, TableSchema> { ["a.csv"] = TableSchema.Report, ["b.csv"] = TableSchema.Report },
        Findings =
        [
            Finding("REP-04", Severity.Error, new Place("a.csv", 1, "women"), null, null, null),
            Finding("REP-11", Severity.Error, new Place("a.csv", 2, "rate_percent"), "00001", "78.71", "78.17"),
            Finding("REP-05", Severity.Error, new Place("a.csv", 2, "level"), "00001", "huyện", "commune"),
            Finding("REP-43", Severity.Warning, new Place("a.csv", 3, "branch_heads"), "01", "1240", "<= 1000"),
            Finding("REP-16", Severity.Error, new Place("a.csv", 3, "members_total"), "01", "", "12345"),
            Finding("REP-02", Severity.Error, new Place("a.csv", 4, "unit"), "00001", "00001", null),
            Finding("REP-01", Severity.Error, new Place("b.csv", 2, "unit"), "99999", "99999", null),
            Finding("REP-03", Severity.Error, default, "00002", null, null),
            Finding("REP-51", Severity.Error, default, null, "700000", "800000") with { Year = null },
        ],
        Message = (finding, language) => language == Vietnamese ? $"Lời của {finding.Rule}." : $"Words of {finding.Rule}.",
    };

    public static CheckReport ReportOf(IEnumerable<Finding> findings) => Report() with { Findings = [.. findings] };

    public static Finding Finding(string rule, Severity severity, Place place, string? unit, string? reported, string? expected) =>
        new(rule, severity, place) { Unit = unit, Year = 2024, Day = new LocalDate(2024, 12, 31), Reported = reported, Expected = expected };

    public static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Text(CheckReport report, Language language)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new CheckText(report, new PlainPaper(writer), new DocumentTexts(language)).Write(default);
        return writer.ToString();
    }
}
