using FsCheck.Xunit;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using static HoiPhuNu.Rules.Tests.Growth.MovementSample;

namespace HoiPhuNu.Rules.Tests.Growth;

public sealed class MovementIdentityTests
{
    [Property(MaxTest = 300)]
    public void Identity_OfAnyHistory_Closes(int[] script)
    {
        var history = new MovementHistory(script);

        var identity = Count(history.Rows).Identity(history.Opening, history.Closing);

        Assert.Empty(identity.NotClosing);
        Assert.True(identity.Closes);
    }

    /// <summary>The list that such a history leaves behind opens and closes with what the history knows, and the events explain it.</summary>
    [Property(MaxTest = 300)]
    public void Identity_OfTheMemberListOfAnyHistory_Closes(int[] script)
    {
        var history = new MovementHistory(script);
        var members = new MemberTally(RuleSet.TermXIII.AsOf(YearEnd), Units, Tree);
        foreach (var row in history.MemberList)
        {
            members.Add(row);
        }

        var stocks = new StockTally(members, NewYear);
        foreach (var row in history.MemberList)
        {
            stocks.Add(row);
        }

        foreach (var (number, category) in Enumerable.Range(0, Tree.Units.Length).SelectMany(number => MemberCategory.All.Select(category => (number, category))))
        {
            Assert.Equal((history.Opening[number, category], history.Closing[number, category]), (stocks.Opening[number, category], stocks.Closing[number, category]));
        }

        Assert.Empty(Count(history.Rows).Identity(stocks.Opening, stocks.Closing).NotClosing);
    }

    /// <summary>Histories would show little if some kind of movement never came up in them.</summary>
    [Fact]
    public void History_OfSomeLongScripts_HasEveryKindOfMovementBeforeAndAfterTheReorganisation()
    {
        var rows = Enumerable.Range(0, 20).SelectMany(first => new MovementHistory(Enumerable.Range(0, 68).Select(n => (first * 68) + (n * n))).Rows).ToList();

        Assert.Equal(MovementKind.All, rows.Where(row => row.Date < MidYear).Select(row => row.Kind!).Distinct().OrderBy(kind => kind.Ordinal));
        Assert.Equal(MovementKind.All, rows.Where(row => row.Date >= MidYear).Select(row => row.Kind!).Distinct().OrderBy(kind => kind.Ordinal));
    }

    /// <summary>Without one of its events a history does not close: at the event's commune and all above it, in its category, by one member.</summary>
    [Property(MaxTest = 300)]
    public void Identity_WithoutOneEvent_NamesWhereItDoesNotClose(int[] script, int choice)
    {
        var history = new MovementHistory(script);
        var inPeriod = history.Rows.FindAll(row => row.Date >= NewYear);
        if (inPeriod.Count == 0)
        {
            return;
        }

        var lost = inPeriod[Math.Abs(choice % inPeriod.Count)];
        var place = Units.Locate(lost.Commune!, lost.Date!.Value, YearEnd)!.Value.Unit;
        var number = NumberOf(place.Code);

        var identity = Count(history.Rows.Where(row => row != lost)).Identity(history.Opening, history.Closing);

        var isArrival = lost.Kind == MovementKind.Admitted || lost.Kind == MovementKind.MovedIn || lost.Kind == MovementKind.CategoryIn;
        Assert.Equal(
            Tree.SuperiorsOf(number).Append(number).Order().Select(holder => (Tree.Units[holder], lost.Category!, isArrival ? 1L : -1L)),
            identity.NotClosing.Select(line => (line.Unit, line.Category, line.Balance.Unexplained)));
        Assert.False(identity.Closes);
    }

    /// <summary>Under every reading a change of category needs both its halves here, although it does not enter growth by default.</summary>
    [Fact]
    public void Identity_OfAChangeOfCategory_NeedsThePair()
    {
        var (opening, closing) = (new MembershipStock(Tree), new MembershipStock(Tree));
        opening.Add(NumberOf("00001"), MemberCategory.TradeUnion, 5);
        closing.Add(NumberOf("00001"), MemberCategory.TradeUnion, 4);
        closing.Add(NumberOf("00001"), MemberCategory.Residential);
        var gone = Row(2, "H1", "00001", MidYear, MovementKind.CategoryOut, MemberCategory.TradeUnion);
        var come = Row(3, "H1", "00001", MidYear, MovementKind.CategoryIn);

        Assert.True(Count(gone, come).Identity(opening, closing).Closes);
        var line = Assert.Single(Count(gone).Identity(opening, closing).NotClosing, line => line.Unit.IsBase);
        Assert.Equal(new IdentityBalance(0, 0, 0, 1), line.Balance);
        Assert.Equal((MemberCategory.Residential, 0L, 1L), (line.Category, line.Balance.Expected, line.Balance.Unexplained));
        Assert.Equal(0, Count(gone, come).Growth(RuleSet.TermXIII).Total.Net);
    }

    /// <summary>
    /// Members of a split commune open in the province's own line and close at the communes they went to: the province closes, the communes
    /// cannot be told.
    /// </summary>
    [Fact]
    public void Identity_OfASplitCommune_ClosesAtTheCommonSuperior()
    {
        var (opening, closing) = (new MembershipStock(Tree), new MembershipStock(Tree));
        opening.Add(NumberOf("01"), MemberCategory.Residential, 10);
        closing.Add(NumberOf("00003"), MemberCategory.Residential, 7);
        closing.Add(NumberOf("00004"), MemberCategory.Residential, 4);

        var identity = Count(Row(2, "H1", "00003", NewYear, MovementKind.Admitted)).Identity(opening, closing);

        Assert.Equal(["00003", "00004"], identity.NotClosing.Select(line => line.Unit.Code));
        var line = Assert.Single(identity.Lines, line => line.Unit.Code == "01" && line.Category == MemberCategory.Residential);
        Assert.Equal((new IdentityBalance(10, 1, 0, 11), new IdentityBalance(10, 1, 0, 0)), (line.Balance, line.Own));
    }

    [Fact]
    public void Identity_Lines_AreOfTarget5UnitsOnlyEachCategoryOnce()
    {
        var lines = Count().Identity(new MembershipStock(Tree), new MembershipStock(Tree)).Lines;

        Assert.Equal(9 * MemberCategory.All.Length, lines.Length);
        Assert.All(lines, line => Assert.True(line.Unit.IsSuperior || line.Unit.IsGeographicBase));
    }

    [Fact]
    public void Identity_OfStocksOnAnotherTree_Throws()
    {
        var elsewhere = new MembershipStock(Units.AsOf(YearEnd));

        Assert.Throws<ArgumentException>(() => Count().Identity(elsewhere, new MembershipStock(Tree)));
        Assert.Throws<ArgumentException>(() => Count().Identity(new MembershipStock(Tree), elsewhere));
    }

    [Fact]
    public void MembershipStock_Misuse_Throws()
    {
        var stock = new MembershipStock(Tree);
        stock.Add(1, MemberCategory.Club, long.MaxValue);

        Assert.Throws<ArgumentOutOfRangeException>(() => stock.Add(1, MemberCategory.Club, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => stock.Add(Tree.Units.Length, MemberCategory.Club));
        Assert.Throws<ArgumentOutOfRangeException>(() => stock[-1, MemberCategory.Club]);
        Assert.Throws<OverflowException>(() => stock.Add(1, MemberCategory.Club));
    }
}
