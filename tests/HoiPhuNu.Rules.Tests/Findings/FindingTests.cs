using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Findings;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Findings;

public sealed class FindingTests
{
    /// <summary>Findings in the order they are to be given, each differing from the one before in the next weightier part.</summary>
    private static readonly Finding[] InOrder =
    [
        Of("a.csv", 2, "women", "REP-10") with { Unit = "00001", Year = 2024 },
        Of("a.csv", 2, "women", "REP-10") with { Unit = "00001", Year = 2024, Expected = "1" },
        Of("a.csv", 2, "women", "REP-10") with { Unit = "00001", Year = 2024, Reported = "1" },
        Of("a.csv", 2, "women", "REP-10") with { Unit = "00001", Year = 2024, MessageKey = "REP-10.other" },
        Of("a.csv", 2, "women", "REP-11") with { Unit = "00001", Year = 2024 },
        Of("a.csv", 2, "year", "REP-10") with { Unit = "00001", Year = 2024 },
        Of("a.csv", 2, null, "REP-10") with { Unit = "00001", Year = 2024 },
        Of("a.csv", 2, "women", "REP-10") with { Unit = "00001", Year = 2025 },
        Of("a.csv", 2, "women", "REP-10") with { Unit = "00001" },
        Of("a.csv", 2, "women", "REP-10") with { Unit = "00002", Year = 2024 },
        Of("a.csv", 2, "women", "REP-10"),
        Of("a.csv", 10, "women", "REP-10"),
        Of("a.csv", null, "women", "REP-10"),
        Of("b.csv", 2, "women", "REP-10"),
        Of(null, 1, "women", "REP-10"),
    ];

    [Fact]
    public void FindingOrder_EachPair_IsComparedByTheWeightiestPart()
    {
        for (var left = 0; left < InOrder.Length; left++)
        {
            for (var right = 0; right < InOrder.Length; right++)
            {
                Assert.Equal(left.CompareTo(right), Math.Sign(FindingOrder.Instance.Compare(InOrder[left], InOrder[right])));
            }
        }
    }

    [Property]
    public Property FindingOrder_AnyOrderFound_GivesTheSame() => Prop.ForAll(
        Gen.Shuffle(InOrder).ToArbitrary(),
        found => Assert.Equal(InOrder, found.Order(FindingOrder.Instance)));

    [Fact]
    public void FindingOrder_NoFinding_ComesFirst()
    {
        Assert.True(FindingOrder.Instance.Compare(null, InOrder[0]) < 0);
        Assert.True(FindingOrder.Instance.Compare(InOrder[0], null) > 0);
        Assert.Equal(0, FindingOrder.Instance.Compare(null, null));
    }

    [Fact]
    public void Finding_OfARule_KnowsItsClauseAndKey()
    {
        var finding = Of("a.csv", 2, "rate_percent", "REP-11").With("women", 1000L) with { Day = new LocalDate(2024, 12, 31) };

        Assert.Equal(("CĐ6 III.1.e", "REP-11"), (finding.Clause, finding.MessageKey));
        Assert.Null((finding with { Day = new LocalDate(2028, 12, 31) }).Clause);
        Assert.Null((finding with { Day = null }).Clause);
        Assert.Equal(1000L, finding.Facts["women"]);
        Assert.Equal("women", finding.Place.At("women").Column);
        Assert.Throws<ArgumentException>(() => Of("a.csv", 2, null, ""));
    }

    private static Finding Of(string? file, long? row, string? column, string rule) => new(rule, Severity.Error, new Place(file, row, column));
}
