using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Findings;

/// <summary>Very many findings of a kind: the first ones one by one, the others in one that counts them.</summary>
public class FindingCollectorTests
{
    private const int Most = FindingCollector.MostOfAKind;

    [Fact]
    public void ToFindings_UpToTheBound_ListsAll()
    {
        var found = Collected(Enumerable.Range(1, Most)).ToFindings();

        Assert.Equal(Enumerable.Range(1, Most).Select(row => (long?)row), found.Select(finding => finding.Place.Row));
        Assert.All(found, finding => Assert.Equal((0, 1), (finding.Others, finding.Times)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3 * Most)]
    public void ToFindings_BeyondTheBound_GathersTheOthersInOne(int more)
    {
        foreach (var rows in new[] { Enumerable.Range(1, Most + more), Enumerable.Range(1, Most + more).Reverse(), Enumerable.Range(1, Most + more).OrderBy(row => row * 7919L % 10_007) })
        {
            var collector = Collected(rows);
            var found = collector.ToFindings();

            Assert.Equal(Most + more, collector.Count);
            Assert.Equal(Enumerable.Range(1, Most).Select(row => (long?)row), found.Take(Most).Select(finding => finding.Place.Row));
            var last = Assert.Single(found.Skip(Most));
            Assert.Equal(("DATA-02", "more", Severity.Error, null, more), (last.Rule, last.MessageKey, last.Severity, last.Place.Row, last.Times));
            Assert.Equal((Most + 1L, (long)(Most + more)), ((long)last.Facts["first"], (long)last.Facts["last"]));
        }
    }

    /// <summary>Parts of a list that several threads read give what one would.</summary>
    [Fact]
    public void AddAll_OfParts_GivesWhatOneCollectorGives()
    {
        var rows = Enumerable.Range(1, 5 * Most).ToList();
        var (even, odd) = (Collected(rows.Where(row => row % 2 == 0)), Collected(rows.Where(row => row % 2 == 1)));
        odd.AddAll(even);

        Assert.Equal(Collected(rows).ToFindings().Select(Rules.Json.RulesJson.Write), odd.ToFindings().Select(Rules.Json.RulesJson.Write));
    }

    [Fact]
    public void ToFindings_OfSeveralKinds_BoundsEachByItself()
    {
        var collector = Collected(Enumerable.Range(1, Most + 5));
        collector.AddAll(Enumerable.Range(1, Most + 7).Select(row => Doubt(row, "birth_date")));

        Assert.Equal([("birth_date", 7L), ("commune", 5L)], collector.ToFindings().Where(finding => finding.MessageKey == "more").Select(finding => (finding.Place.Column!, finding.Times)));
    }

    /// <summary>However many doubts a row has, it is one row that was refused.</summary>
    [Fact]
    public void RefusedRows_OfDoubtsThatWereGathered_AreCountedOnce()
    {
        var collector = Collected(Enumerable.Range(1, Most + 500));
        collector.AddAll(Enumerable.Range(1, Most + 300).Select(row => Doubt(row, "birth_date")));
        collector.AddAll(Enumerable.Range(Most + 401, 200).Select(row => Doubt(row, "category")));
        var units = UnitRegister.Create([new UnitRow("TW", Level.Central)]);
        var day = new LocalDate(2024, 12, 31);
        var figures = TallyFigures.Of(new TallyLists(RuleSet.TermXIII.AsOf(day), units, units.AsOf(day)) { Doubts = collector.ToFindings() });

        Assert.Equal(Most + 600, Assert.Single(figures.RefusedRows).Rows);
    }

    [Fact]
    public void Tally_OfVeryManyBadRows_SaysHowManyAndRefusesEach()
    {
        var units = UnitRegister.Create([new UnitRow("TW", Level.Central)]);
        var day = new LocalDate(2024, 12, 31);
        var tree = units.AsOf(day);
        var members = new MemberTally(RuleSet.TermXIII.AsOf(day), units, tree, file: "members.csv");
        for (var row = 2; row < Most + 102; row++)
        {
            members.Add(new MemberRow
            {
                Row = row,
                MemberId = $"m{row}",
                Commune = "00001",
                Birth = BirthDate.OfDay(new LocalDate(1980, 1, 1)),
                Residence = new Residence(ResidenceKind.Permanent),
                Category = Rules.Words.MemberCategory.Residential,
                AdmittedOn = new LocalDate(2020, 1, 1),
            });
        }

        var figures = TallyFigures.Of(new TallyLists(RuleSet.TermXIII.AsOf(day), units, tree) { Members = members });

        Assert.Equal(Most + 100, figures.Findings.Where(finding => finding.Rule == "DATA-01").Sum(finding => finding.Times));
        Assert.Equal(Most + 100, Assert.Single(figures.RefusedRows).Rows);
        Assert.Equal(Most + 1, figures.Findings.Length);
    }

    private static FindingCollector Collected(IEnumerable<int> rows)
    {
        var collector = new FindingCollector();
        collector.AddAll(rows.Select(row => Doubt(row, "commune")));
        return collector;
    }

    private static Finding Doubt(long row, string column) => new("DATA-02", Severity.Error, new Place("members.csv", row, column));
}
