using System.Collections.Immutable;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Validation.Boundaries;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Lists;

/// <summary>Which years are held against lists, what is said about the lists, and figures that are not of this report.</summary>
public sealed class ListRequestTests
{
    private static readonly ListWorld World = new() { Women = [new("00001", 3, WomenSource.Police) { Row = 2 }], Bases = [new BaseRow("99999") { Row = 2 }] };

    private static readonly ReportRow Row = ListBoundaryTests.Row("00001", "commune", "women", "3");

    [Fact]
    public void YearsToCount_SeveralYears_AreThoseOfTheTermInOrder()
    {
        var request = World.Request(Row.With(ReportColumn.Year, 2025), Row, Row, Row.With(ReportColumn.Year, 2021), Row.With(ReportColumn.Year, 2028));
        Assert.Equal([2024, 2025], request.YearsToCount);
        Assert.Equal(new LocalDate(2025, 12, 31), request.DayOf(2025));
    }

    /// <summary>Growth from 1 January ends with the day: a day in another year has no growth of this one.</summary>
    [Fact]
    public void YearsToCount_ADayWasGiven_IsItsYearAlone()
    {
        var request = World.Request(Row, Row.With(ReportColumn.Year, 2025)) with { AsOf = new LocalDate(2024, 6, 30) };
        Assert.Equal([2024], request.YearsToCount);
        Assert.Equal(new LocalDate(2024, 6, 30), request.DayOf(2025));
    }

    /// <summary>What depends on no day is said once, although two years were counted.</summary>
    [Fact]
    public void Check_ListsOfTwoYears_SaysWhatIsWrongWithThemOnce()
    {
        var request = World.Request(Row, Row.With(ReportColumn.Year, 2023));
        var result = ReportChecker.Check(request with { Figures = request.Figures!.Add(2023, World.Figures(new LocalDate(2023, 12, 31))) });
        Assert.Single(result.Findings, finding => finding is { Rule: "DATA-01", Place: { File: "bases.csv", Row: 2, Column: "unit" } });
        Assert.Equal(["A", "B", "C", "E", "F", "S"], result.Findings.Where(finding => finding is { Rule: "DATA-09" } && finding.Unit!.Length == 1).Select(finding => finding.Unit!));
    }

    [Fact]
    public void Check_NoLists_ComparesNothingAndSaysNothing()
    {
        var result = ReportChecker.Check(World.Request(Row.With(ReportColumn.Women, 4)) with { Figures = null });
        Assert.DoesNotContain(result.Findings, finding => finding.Rule is "REP-70" or "DATA-01" or "DATA-09");
        Assert.Equal("NOTE.bases-without-row", Assert.Single(result.Notes).Key);
    }

    [Fact]
    public void Notes_WhatWasComparedWithNothing_IsNamed()
    {
        var result = ReportChecker.Check(World.Request(Row.With(ReportColumn.Branches, 3).With(ReportColumn.MembersTotal, 2), Row.With(ReportColumn.Year, 2023)));
        var notes = result.Notes.Where(note => note.Key != "NOTE.bases-without-row").ToList();
        Assert.Equal(["NOTE.lists-other-year", "NOTE.lists-without"], notes.Select(note => note.Key));
        Assert.Contains("2023", FindingMessages.Render(notes[0], Language.Vietnamese), StringComparison.Ordinal);
        Assert.EndsWith(": members_total, branches.", FindingMessages.Render(notes[1], Language.English), StringComparison.Ordinal);
        Assert.EndsWith(": “Tổng số hội viên”, “Số chi hội”.", FindingMessages.Render(notes[1], Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_ACodeOfAListWithoutItsZeros_IsNoted()
    {
        var world = World with { Women = [new("1", 3, WomenSource.Police) { Row = 2 }] };
        var note = Assert.Single(ReportChecker.Check(world.Request(Row)).Notes, note => note.Key != "NOTE.bases-without-row");
        Assert.Equal(("NOTE.codes-padded", "1", "00001"), (note.Key, note.Facts["written"], note.Facts["code"]));
    }

    [Fact]
    public void Check_FiguresOfSomethingElse_Throws()
    {
        var request = World.Request(Row);
        var figures = request.Figures![2024];
        Assert.All(
            [
                World.Figures(new LocalDate(2024, 12, 30)),
                (World with { Readings = Readings.Default with { SixtyPercent = SixtyPercent.AtLeast } }).Figures(),
                TallyFigures.Of(new TallyLists(figures.Rules, ListWorld.Units, figures.Tree) { From = new LocalDate(2024, 2, 1) }),
                TallyFigures.Of(Empty(Organisation.UnitRegister.Create([new("TW", Organisation.Level.Central)]))),
            ],
            other => Assert.Throws<ArgumentException>(() => ReportChecker.Check(request with { Figures = ImmutableDictionary<int, TallyFigures>.Empty.Add(2024, other) })));
    }

    private static TallyLists Empty(Organisation.UnitRegister units) => new(RuleSet.TermXIII.AsOf(ListWorld.Day), units, units.AsOf(ListWorld.Day));
}
