using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Tests.Reporting;

public sealed class ReportRowTests
{
    private static readonly ReportRow Blank = ReportRow.Blank("a.csv", 7);

    [Fact]
    public void Blank_EveryCell_IsAbsent() =>
        Assert.All(ReportColumn.All, column => Assert.Equal(CellState.Absent, Blank[column].State));

    [Fact]
    public void With_OneCell_ChangesThatAloneAndNotTheRowBefore()
    {
        foreach (var column in ReportColumn.All.Where(column => column.Kind is CellKind.Count or CellKind.SignedCount or CellKind.Year))
        {
            var row = Blank.With(column, 12);
            Assert.Equal(12, row.Count(column));
            Assert.Null(Blank.Count(column));
            Assert.All(ReportColumn.All.Remove(column), other => Assert.Equal(Cell.Absent, row[other]));
        }
    }

    [Fact]
    public void With_ANumberInAPercentColumn_IsThatPercent()
    {
        Assert.Equal(Cell.OfPercent(64), Blank.With(ReportColumn.RatePercent, 64)[ReportColumn.RatePercent]);
        Assert.Equal(Cell.OfPercent(64.50m), Blank.With(ReportColumn.RatePercent, 64.50m)[ReportColumn.RatePercent]);
        Assert.Equal(CellState.Unreadable, Blank.With(ReportColumn.RatePercent, -1)[ReportColumn.RatePercent].State);
        Assert.Equal(CellState.Unreadable, Blank.With(ReportColumn.Women, 64.5m)[ReportColumn.Women].State);
    }

    [Fact]
    public void Row_ItsKeys_AreReadFromTheCells()
    {
        var row = Blank.With(ReportColumn.Unit, "00001").With(ReportColumn.Level, "commune").With(ReportColumn.Year, 2024);

        Assert.Equal(("00001", Level.Commune, 2024), (row.Unit, row.Level, row.Year));
        Assert.Equal((null, null, null), (Blank.Unit, Blank.Level, Blank.Year));
        Assert.Null(Blank.With(ReportColumn.Level, "nothing").Level);
        Assert.Equal(new Place("a.csv", 7, "women"), row.At(ReportColumn.Women));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 1)]
    [InlineData(9999, 9999)]
    [InlineData(10000, null)]
    [InlineData(-2024, null)]
    [InlineData(long.MaxValue, null)]
    public void Year_NoYearAtAll_IsUnknown(long year, int? expected) => Assert.Equal(expected, Blank.With(ReportColumn.Year, year).Year);

    [Fact]
    public void Of_AnotherNumberOfCells_Throws() => Assert.Throws<ArgumentException>(() => ReportRow.Of(null, 1, new Cell[3]));

    [Fact]
    public void Of_AllCells_StandInTheOrderOfTheColumns()
    {
        var row = ReportRow.Of(null, 1, [.. ReportColumn.All.Select(column => Cell.Unreadable(column.Code))]);

        Assert.All(ReportColumn.All, column => Assert.Equal(column.Code, row[column].Text));
    }

    [Fact]
    public void With_AValueTheColumnCannotHold_IsUnreadable()
    {
        (ReportColumn Column, Cell Cell)[] wrong =
        [
            (ReportColumn.Women, Cell.OfCount(-1)), (ReportColumn.Women, Cell.OfCode("yes")), (ReportColumn.NetGrowth, Cell.OfPercent(1.5m)),
            (ReportColumn.Level, Cell.OfCode("village")), (ReportColumn.WomenSource, Cell.OfCode("own")), (ReportColumn.Rating, Cell.OfCode("commune")),
            (ReportColumn.RatePercent, Cell.OfPercent(-0.1m)), (ReportColumn.WomenPublished, Cell.OfCount(1)), (ReportColumn.HasComputer, Cell.OfCode("x")),
        ];

        Assert.All(wrong, pair => Assert.Equal(Cell.Unreadable(pair.Cell.Text), Blank.With(pair.Column, pair.Cell)[pair.Column]));
        Assert.Equal(-5, Blank.With(ReportColumn.NetGrowth, -5).Count(ReportColumn.NetGrowth));
        Assert.Equal(0, Blank.With(ReportColumn.Women, 0).Count(ReportColumn.Women));
    }

    [Fact]
    public void Table_OfRows_HasTheColumnsThatAnyRowHas()
    {
        var table = ReportTable.Of([Blank.With(ReportColumn.Unit, "1"), Blank.With(ReportColumn.Women, Cell.Empty)]);

        Assert.Equal([ReportColumn.Unit, ReportColumn.Women], table.Columns.OrderBy(column => column.Ordinal));
        Assert.Equal(("a.csv", 1L, 2), (table.File, table.HeaderRow, table.Rows.Length));
        Assert.Empty(ReportTable.Of([]).Columns);
    }

    [Fact]
    public void Columns_ThatMayBeLeftOut_AreThoseOfTheFormat() => Assert.Equal(
        [
            "unit_name", "women_published", "working_away", "members_honorary", "moved_in", "club_growth",
            "cadres_attendances", "branches", "branch_heads_attendances", "has_computer", "rating",
        ],
        ReportColumn.All.Where(column => column.MayBeLeftOut).Select(column => column.Code));

    [Fact]
    public void Columns_Groups_AreThoseOfTheRulebook()
    {
        Assert.Equal(
            ["members_residential", "members_club", "members_special", "members_trade_union", "members_armed_forces", "members_member_organisation"],
            ReportColumns.CountedCategories.Select(column => column.Code));
        Assert.Equal(
            ["women", "admitted", "moved_in", "left", "died", "moved_out", "club_growth", "net_growth"],
            ReportColumns.Target5.Select(column => column.Code));
        Assert.Equal(
            ["unit", "level", "year", "cadres", "cadres_trained", "branch_heads", "branch_heads_trained"],
            ReportColumns.RequiredOfEveryUnit.Select(column => column.Code));
        Assert.Equal(["club_growth", "net_growth"], ReportColumn.All.Where(column => column.Kind == CellKind.SignedCount).Select(column => column.Code));
        Assert.Equal(["rate_percent"], ReportColumn.All.Where(column => column.Kind == CellKind.Percent).Select(column => column.Code));
    }
}
