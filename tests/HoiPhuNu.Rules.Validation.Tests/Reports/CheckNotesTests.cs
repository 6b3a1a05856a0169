using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>What is good to know and no finding.</summary>
public sealed class CheckNotesTests
{
    private static readonly UnitRegister Units = UnitRegister.Create(
    [
        new("TW", Level.Central), new("01", Level.Province) { Parent = "TW" }, new("00001", Level.Commune) { Parent = "01", Kind = UnitKind.Xa },
    ]);

    [Fact]
    public void Codes_WithoutTheirZeros_AreNotedWhereverTheyStand()
    {
        var notes = Notes("1", Row("previous.csv", "1", 2023), new PlanRow("1", 2024) { File = "plan.csv", Row = 4 });

        Assert.Equal(["report.csv", "previous.csv"], notes.Take(2).Select(note => note.Place.File));
        Assert.All(notes, note => Assert.Equal(("NOTE.padded", "unit"), (note.Key, note.Place.Column)));
        Assert.Equal([7L, 7], notes.Select(note => note.Place.Row!.Value));
        Assert.All(notes, note => Assert.Equal("00001", note.Facts["code"]));
    }

    [Fact]
    public void CodesOfThePlan_WithoutTheirZeros_AreNotedWhereOneUnitFits()
    {
        var single = UnitRegister.Create([new("TW", Level.Central), new("01", Level.Province) { Parent = "TW" }]);
        var note = Assert.Single(ReportChecker.Check(Request(Row("report.csv", "01", 2024), null, new PlanRow("1", 2024) { File = "plan.csv", Row = 4 }) with { Units = single }).Notes);
        Assert.Equal(("NOTE.padded", "plan.csv", 4L, "unit"), (note.Key, note.Place.File, note.Place.Row!.Value, note.Place.Column));
        Assert.Equal(("1", "01"), (note.Facts["written"], note.Facts["code"]));
    }

    /// <summary>REP-01 names the unit that was meant; that its zeros were lost is to be known all the same.</summary>
    [Fact]
    public void Codes_WithoutTheirZerosOfAUnitThatIsGone_AreNotedToo()
    {
        var gone = UnitRegister.Create(
        [
            new("TW", Level.Central), new("01", Level.Province) { Parent = "TW" },
            new("00001", Level.Commune) { Parent = "01", Kind = UnitKind.Xa, Name = "Xã Một", Until = new NodaTime.LocalDate(2024, 7, 1) },
        ]);
        var result = ReportChecker.Check(Request(Row("report.csv", "1", 2024), null, new PlanRow("01", 2024)) with { Units = gone });
        Assert.Equal(("NOTE.padded", "1", "00001"), Assert.Single(result.Notes.Select(note => (note.Key, note.Facts["written"], note.Facts["code"]))));
        Assert.Equal("REP-01.gone", Assert.Single(result.Findings, finding => finding.Rule == "REP-01").MessageKey);
    }

    [Fact]
    public void Codes_AsTheyStand_AreNotNoted() =>
        Assert.Empty(Notes("00001", Row("previous.csv", "00001", 2023), new PlanRow("01", 2024) { File = "plan.csv", Row = 4 }));

    [Theory]
    [InlineData(2022, true)]
    [InlineData(2023, false)]
    [InlineData(2024, true)]
    public void PreviousReport_OfAYearThatIsNotTheOneBefore_IsNoted(int year, bool isNoted)
    {
        var notes = Notes("00001", Row("previous.csv", "00001", year), new PlanRow("01", 2024));
        Assert.Equal(isNoted ? [("NOTE.previous-other-year", "previous.csv")] : [], notes.Select(note => (note.Key, note.Place.File!)));
        Assert.All(notes, note => Assert.Contains($"{year}", FindingMessages.Render(note, Language.Vietnamese), StringComparison.Ordinal));
    }

    private static ImmutableArray<CheckNote> Notes(string unit, ReportRow previous, PlanRow plan) =>
        ReportChecker.Check(Request(Row("report.csv", unit, 2024), previous, plan)).Notes;

    private static CheckRequest Request(ReportRow report, ReportRow? previous, PlanRow plan) => new()
    {
        Units = Units,
        Reports = [ReportTable.Of([report])],
        Previous = previous is null ? null : ReportTable.Of([previous]),
        Plan = [plan],
    };

    private static ReportRow Row(string file, string unit, int year) =>
        ReportRow.Blank(file, 7).With(ReportColumn.Unit, unit).With(ReportColumn.Level, "commune").With(ReportColumn.Year, year);
}
