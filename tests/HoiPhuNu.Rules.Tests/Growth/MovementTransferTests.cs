using FsCheck.Xunit;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Growth.MovementSample;

namespace HoiPhuNu.Rules.Tests.Growth;

public sealed class MovementTransferTests
{
    private static readonly LocalDate Day = MidYear.PlusDays(10);

    private static readonly string[] Communes = ["00001", "00002", "00003", "00004", "00006", "00007"];

    [Fact]
    public void InternalTransfers_BothEndsInAProvince_CancelThereAndNotAtTheCommunes()
    {
        var figures = Count(Out(2, "00001", Day), In(3, "00004", Day.PlusDays(30))).Growth(RuleSet.TermXIII);

        Assert.Equal(new GrowthFigure(new GrowthTerms(0, 1, 0, 0, 1, 0), 0, 0, 1), figures.Of("01"));
        Assert.Equal((-1, 1), (figures.NetOf("00001"), figures.NetOf("00004")));
        Assert.Equal((0, 0), (figures.Of("00001")!.Value.InternalTransfers, figures.Of("00004")!.Value.InternalTransfers));
        Assert.Equal((0, 1), (figures.Of("02")!.Value.InternalTransfers, figures.Of("TW")!.Value.InternalTransfers));
        Assert.Equal(1, figures.Total.InternalTransfers);
    }

    [Theory]
    [InlineData("00001", 0, "00002", 0, 1)]
    [InlineData("00001", 0, "00002", 1, 1)]
    [InlineData("00001", 1, "00002", 0, 0)]
    [InlineData("00001", 0, "00001", 5, 0)]
    [InlineData("00001", -400, "00002", 0, 0)]
    [InlineData("00001", 0, "00002", 400, 0)]
    public void InternalTransfers_AnArrival_PairsWithADepartureOfThePeriodBeforeItFromElsewhere(string origin, int left, string destination, int came, int expected) =>
        Assert.Equal(expected, Count(Out(2, origin, Day.PlusDays(left)), In(3, destination, Day.PlusDays(came))).Growth(RuleSet.TermXIII).Total.InternalTransfers);

    [Fact]
    public void InternalTransfers_OfAnotherMember_DoNotPair() =>
        Assert.Equal(0, Count(Out(2, "00001", Day), In(3, "00002", Day) with { MemberId = "H2" }).Growth(RuleSet.TermXIII).Total.InternalTransfers);

    /// <summary>She went from 00001 to 00003, where nobody recorded her, and from there to 00002, in the other province.</summary>
    [Fact]
    public void InternalTransfers_AfterALaterDeparture_AnArrivalBelongsToThatOne()
    {
        var figures = Count(Out(2, "00007", Day), Out(3, "00003", Day.PlusDays(1)), In(4, "00002", Day.PlusDays(2))).Growth(RuleSet.TermXIII);

        Assert.Equal((0, 1), (figures.Of("02")!.Value.InternalTransfers, figures.Total.InternalTransfers));
    }

    [Fact]
    public void InternalTransfers_WithAHalfOutsideGrowth_CancelNothing()
    {
        var counts = Count(Out(2, "00001", Day) with { Category = MemberCategory.TradeUnion }, In(3, "00004", Day));

        Assert.Equal((1, 0), (counts.Growth(RuleSet.TermXIII).NetOf("01"), counts.Growth(RuleSet.TermXIII).Of("01")!.Value.InternalTransfers));
    }

    [Fact]
    public void InternalTransfers_BetweenCommunesThatMergedLater_CancelInTheNewOne()
    {
        var figures = Count(Out(2, "00001", NewYear), In(3, "00002", NewYear)).Growth(RuleSet.TermXIII);

        Assert.Equal(new GrowthFigure(new GrowthTerms(0, 1, 0, 0, 1, 0), 0, 0, 1), figures.Of("00001"));
    }

    [Fact]
    public void InternalTransfers_ThroughACommuneOnOneDay_AreTwo() =>
        Assert.Equal(2, Count(Out(2, "00006", Day), In(3, "00001", Day), Out(4, "00001", Day), In(5, "00007", Day)).Growth(RuleSet.TermXIII).Total.InternalTransfers);

    /// <summary>Women who only move about: every superior grows by those who came from outside it, less those who went there.</summary>
    [Property]
    public void Growth_OfTransfersOnly_CancelsInsideAnyCommonSuperior(byte[] steps)
    {
        var home = Communes.ToArray();
        var moves = new List<(string From, string To)>();
        var rows = new List<MovementRow>();
        foreach (var step in steps.Take(180))
        {
            var (woman, destination) = (step % 6, Communes[step / 6 % 6]);
            if (home[woman] != destination)
            {
                var date = MidYear.PlusDays(moves.Count);
                rows.Add(Out(rows.Count + 2, home[woman], date) with { MemberId = $"H{woman}" });
                rows.Add(In(rows.Count + 2, destination, date) with { MemberId = $"H{woman}" });
                moves.Add((home[woman], destination));
                home[woman] = destination;
            }
        }

        var figures = Count(rows).Growth(RuleSet.TermXIII);
        foreach (var unit in Tree.Units.Where(unit => unit.IsSuperior))
        {
            bool IsBelow(string code) => Tree.TryGetNumber(code, out var number) && Tree.At(unit.Level, number) == unit;
            var came = moves.Count(move => IsBelow(move.To) && !IsBelow(move.From));
            var went = moves.Count(move => IsBelow(move.From) && !IsBelow(move.To));
            var inside = moves.Count(move => IsBelow(move.From) && IsBelow(move.To));
            Assert.Equal(new GrowthFigure(new GrowthTerms(0, came + inside, 0, 0, went + inside, 0), came - went, 0, inside), figures.Of(unit.Code));
        }

        Assert.Equal((0, moves.Count), (figures.Total.Net, figures.Total.InternalTransfers));
    }

    private static MovementRow Out(long row, string commune, LocalDate date) => Row(row, "H1", commune, date, MovementKind.MovedOut);

    private static MovementRow In(long row, string commune, LocalDate date) => Row(row, "H1", commune, date, MovementKind.MovedIn);
}
