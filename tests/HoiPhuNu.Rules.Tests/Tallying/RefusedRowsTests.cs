using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Tallying;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Tallying.Village;

namespace HoiPhuNu.Rules.Tests.Tallying;

/// <summary>Figures say of which lists rows were refused, each row once however much is wrong with it.</summary>
public sealed class RefusedRowsTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);

    [Fact]
    public void RefusedRows_OfEveryList_AreCountedOnce()
    {
        var world = AsOf(Day);
        var movements = new MovementTally(Units, "events.csv");
        movements.Add(default);
        var figures = TallyFigures.Of(new TallyLists(world.Rules, Units, world.Tree)
        {
            Members = world.CountedMembers([Member(2, "HV1", "00001"), Member(3, " ", "99999"), Member(4, "3.3E+11", "00001")]),
            Women = world.CountedWomen([Women(2, "00001", 9), Women(3, "00002", 9), Women(4, "A", 9), Women(5, "B", 9), Women(6, "S", 9)]),
            Movements = movements,
            Doubts = [Doubt("members.csv", 5, "birth_date"), Doubt("members.csv", 5, "category"), Doubt("members.csv", 6, "category"), Doubt("plan.csv", 2, "growth")],
        });

        Assert.Equal([new RefusedRows("events", "events.csv", 1), new("members", "members.csv", 4), new("plan.csv", "plan.csv", 1)], figures.RefusedRows.AsEnumerable());
        Assert.True(figures.HasErrors);
    }

    /// <summary>A warning refuses no row; a missing count of women is an error of no row of the list.</summary>
    [Fact]
    public void RefusedRows_OfListsWithoutErrors_AreNone()
    {
        var world = AsOf(Day);
        var members = world.CountedMembers([Member(2, "HV1", "00001") with { AdmittedOn = new LocalDate(1985, 1, 1) }]);
        var all = new TallyLists(world.Rules, Units, world.Tree) { Members = members };

        Assert.Empty(TallyFigures.Of(all).RefusedRows);
        Assert.False(TallyFigures.Of(all).HasErrors);
        Assert.Empty(TallyFigures.Of(all with { Women = world.CountedWomen([]) }).RefusedRows);
        Assert.True(TallyFigures.Of(all with { Women = world.CountedWomen([]) }).HasErrors);
    }

    /// <summary>Tallies of parts bring what they refused along.</summary>
    [Fact]
    public void RefusedRows_OfMergedParts_AddUp()
    {
        var world = AsOf(Day);
        var members = world.CountedMembers([Member(2, "HV1", "99999")]);
        members.Merge(world.CountedMembers([Member(3, "HV1", "99999"), Member(4, "HV1", "00001")]));

        Assert.Equal(2, TallyFigures.Of(new TallyLists(world.Rules, Units, world.Tree) { Members = members }).RefusedRows.Single().Rows);
    }

    private static Finding Doubt(string file, long row, string column) => new("DATA-02", Severity.Error, new Place(file, row, column));
}
