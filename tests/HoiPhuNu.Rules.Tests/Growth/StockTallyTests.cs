using FsCheck.Xunit;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Tallying.Village;

namespace HoiPhuNu.Rules.Tests.Growth;

public sealed class StockTallyTests
{
    private static readonly LocalDate NewYear = new(2024, 1, 1);
    private static readonly LocalDate YearEnd = new(2024, 12, 31);

    /// <summary>Admitted on the first day: not in the opening stock. Ended on the last day: not in the closing one.</summary>
    [Theory]
    [InlineData("2023-12-31", null, 1, 1)]
    [InlineData("2024-01-01", null, 0, 1)]
    [InlineData("2020-01-01", "2024-01-01", 1, 0)]
    [InlineData("2020-01-01", "2023-12-31", 0, 0)]
    [InlineData("2020-01-01", "2024-12-31", 1, 0)]
    [InlineData("2020-01-01", "2025-01-01", 1, 1)]
    public void Add_AtTheEdgesOfThePeriod_StandsInTheStockOfTheDay(string admitted, string? ended, int opening, int closing)
    {
        var row = Member(2, "HV1", "00001") with { AdmittedOn = Date(admitted), EndedOn = ended is null ? null : Date(ended) };

        var stocks = Stocks(AsOf(YearEnd), [row, row with { Row = 3 }]);

        Assert.Equal((opening, closing), (Total(stocks.Opening), Total(stocks.Closing)));
    }

    /// <summary>A teacher retires into a residential branch: two rows, and the pair of events that the identity needs.</summary>
    [Fact]
    public void Identity_OfAChangeOfCategory_ClosesWithItsPairOnly()
    {
        var world = AsOf(YearEnd);
        var day = new LocalDate(2024, 6, 1);
        var old = Member(2, "HV1", "00001") with { Category = MemberCategory.TradeUnion, EndedOn = day };
        var stocks = Stocks(world, [old, Member(3, "HV1", "00001") with { AdmittedOn = day }]);
        MovementRow[] pair =
        [
            new() { Row = 2, MemberId = "HV1", Commune = "00001", Date = day, Kind = MovementKind.CategoryOut, Category = MemberCategory.TradeUnion },
            new() { Row = 3, MemberId = "HV1", Commune = "00001", Date = day, Kind = MovementKind.CategoryIn, Category = MemberCategory.Residential },
        ];

        Assert.True(Identity(world, stocks, pair).Closes);
        Assert.Equal(["00001", "01", "TW"], Identity(world, stocks, pair[..1]).NotClosing.Select(line => line.Unit.Code).Order(StringComparer.Ordinal));
    }

    /// <summary>Two communes were split and their members stand in the district's line: a member of both has two memberships, and each may end.</summary>
    [Fact]
    public void Add_InTwoCommunesThatWereSplit_IsTwoMemberships()
    {
        var units = UnitRegister.Create(
        [
            new UnitRow("TW", Level.Central),
            new UnitRow("001", Level.District) { Parent = "TW" },
            .. new[] { "1", "2" }.Select(old => new UnitRow($"0000{old}", Level.Commune) { Parent = "001", Kind = UnitKind.Xa, Until = NewYear }),
            .. new[] { "3", "4" }.Select(now => new UnitRow($"0000{now}", Level.Commune) { Parent = "001", Kind = UnitKind.Xa, From = NewYear }),
        ]).WithChanges([.. new[] { "00001", "00002" }.SelectMany(old => new[] { "00003", "00004" }.Select(now => new UnitChange(NewYear, ChangeKind.Split, old, now)))]);
        var world = new TallyWorld(units, YearEnd, YearEnd, Readings.Default);
        MemberRow[] rows = [Member(2, "HV1", "00001"), Member(3, "HV1", "00002") with { EndedOn = new LocalDate(2024, 6, 1) }];

        var stocks = Stocks(world, rows);

        Assert.Equal((2, 1), (Total(stocks.Opening), Total(stocks.Closing)));
        Assert.Throws<ArgumentException>(() => stocks.Add(Member(4, "HV2", "00001")));
    }

    [Property(Arbitrary = [typeof(TallyWorlds)], MaxTest = 200)]
    public void Add_AnyWorld_IsTheDistinctMembershipsOfTheOracle(TallyWorld world)
    {
        var from = new LocalDate(world.Day.Year, 1, 1);
        var stocks = Stocks(world, world.Members, from);
        var refused = world.MemberFigures().Findings.Where(finding => finding.Severity == Rules.Findings.Severity.Error).Select(finding => finding.Place.Row!.Value).ToHashSet();
        var rows = world.Members.Where(row => !refused.Contains(row.Row) && !string.IsNullOrWhiteSpace(row.Commune)).ToList();

        Assert.Equal(Naive(world, rows, from.PlusDays(-1)), Total(stocks.Opening));
        Assert.Equal(Naive(world, rows, world.Day), Total(stocks.Closing));
    }

    [Fact]
    public void Create_AfterTheDay_Throws() =>
        Assert.Throws<ArgumentException>(() => new StockTally(AsOf(YearEnd).MemberTally(), YearEnd.PlusDays(1)));

    private static int Naive(TallyWorld world, List<MemberRow> rows, LocalDate day) => rows
        .Where(row => NaiveRecord.First(row.Birth) <= day && row.AdmittedOn <= day && (row.EndedOn is null || day < row.EndedOn))
        .Select(row => (row.MemberId, NaivePlace.Of(world, row.Commune!, row.CodeDate).Commune, row.Category.Code))
        .Distinct()
        .Count();

    private static MovementIdentity Identity(TallyWorld world, StockTally stocks, IEnumerable<MovementRow> events)
    {
        var tally = new MovementTally(world.Units, "events.csv");
        foreach (var row in events)
        {
            tally.Add(row);
        }

        return tally.CountOver(NewYear, world.Tree).Identity(stocks.Opening, stocks.Closing);
    }

    private static StockTally Stocks(TallyWorld world, IReadOnlyCollection<MemberRow> rows, LocalDate? from = null)
    {
        var stocks = new StockTally(world.CountedMembers(rows), from ?? NewYear);
        foreach (var row in rows)
        {
            stocks.Add(row);
        }

        return stocks;
    }

    private static long Total(MembershipStock stock) =>
        Enumerable.Range(0, stock.Tree.Units.Length).Sum(number => MemberCategory.All.Sum(category => stock[number, category]));

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
