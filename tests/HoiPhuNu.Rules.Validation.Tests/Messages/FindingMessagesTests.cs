using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Boundaries;
using HoiPhuNu.Rules.Validation.Oracle;
using HoiPhuNu.Rules.Validation.Reports;
using HoiPhuNu.Rules.Validation.Tests.Succession;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Messages;

/// <summary>Every finding has its sentence in both languages, with all facts in place.</summary>
public sealed class FindingMessagesTests
{
    private static readonly IReadOnlyList<CheckResult> Results =
    [
        .. Scenarios.Spoilt.Sample(3000, new Rnd(2024), 60).Select(scenario => ReportChecker.Check(Checked.Request(ScenarioRequest.Of(scenario)))),
        ReportChecker.Check(OfGoneUnits()),
        ReportChecker.Check(ListBoundaryTests.OfOtherFigures()),
        ReportChecker.Check(NamedReportTests.Request(NamedReportTests.Row("01", null), NamedReportTests.Row(null, "Xã Hòa Lạng"), NamedReportTests.Row(null, "Xã Khác Hẳn"), NamedReportTests.Row(null, "Tân Minh"))),
        .. TotalRowTests.Spoilt().Select(ReportChecker.Check),
        .. SplitSumTests.Spoilt().Select(ReportChecker.Check),
    ];

    [Fact]
    public void Keys_OfBothLanguages_AreTheSame() =>
        Assert.Equal(FindingMessages.Texts.KeysIn(Language.Vietnamese), FindingMessages.Texts.KeysIn(Language.English));

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Render_EveryFindingAndNote_LeavesNothingOpen(Language language)
    {
        var keys = FindingMessages.Texts.KeysIn(language);
        foreach (var finding in Results.SelectMany(result => result.Findings))
        {
            Assert.Contains(finding.MessageKey, keys);
            Assert.DoesNotContain('{', FindingMessages.Render(finding, language));
        }

        foreach (var note in Results.SelectMany(result => result.Notes))
        {
            Assert.Contains(note.Key, keys);
            Assert.DoesNotContain('{', FindingMessages.Render(note, language));
        }
    }

    [Fact]
    public void Keys_OfTheReportChecks_AreAllRaisedBySpoiltReports()
    {
        var raised = Results.SelectMany(result => result.Findings).Select(finding => finding.MessageKey).ToHashSet();
        var keys = FindingMessages.Texts.KeysIn(Language.English).Where(key => key.StartsWith("REP-", StringComparison.Ordinal));
        Assert.Empty(keys.Except(raised));
    }

    [Fact]
    public void Render_NumbersAndDates_AsPeopleOfTheLanguageWriteThem()
    {
        var finding = new Finding("REP-13", Severity.Error, default).With("reported", 1234L).With("women", 1000L);
        Assert.Contains("1.234", FindingMessages.Render(finding, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("1,234", FindingMessages.Render(finding, Language.English), StringComparison.Ordinal);
    }

    /// <summary>Rows of a unit that was merged and of one that was divided, and a name that is no text.</summary>
    private static CheckRequest OfGoneUnits()
    {
        var day = new LocalDate(2024, 7, 1);
        var units = UnitRegister.Create(
        [
            new UnitRow("TW", Level.Central),
            new UnitRow("01", Level.Province) { Parent = "TW" },
            new UnitRow("00001", Level.Commune) { Kind = UnitKind.Xa, Parent = "01", Until = day },
            new UnitRow("00002", Level.Commune) { Kind = UnitKind.Xa, Parent = "01", Until = day },
            new UnitRow("00003", Level.Commune) { Kind = UnitKind.Xa, Parent = "01", From = day },
            new UnitRow("00004", Level.Commune) { Kind = UnitKind.Xa, Parent = "01", From = day },
        ]).WithChanges(
        [
            new UnitChange(day, ChangeKind.Merge, "00001", "00003"),
            new UnitChange(day, ChangeKind.Split, "00002", "00003"),
            new UnitChange(day, ChangeKind.Split, "00002", "00004"),
        ]);
        var blank = ReportRow.Blank("report.csv", 2).With(ReportColumn.UnitName, Cell.Unreadable("#REF!")).With(ReportColumn.Year, 2024);
        var rows = ReportTable.Of([blank.With(ReportColumn.Unit, "00001"), blank.With(ReportColumn.Unit, "00002")]);
        return new CheckRequest { Units = units, Reports = [rows] };
    }
}
