using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Tool.Generation;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Tallying;

/// <summary>What must hold of the same people and movements on the tree before a reorganisation and on the tree after it. Rules ORG-6, ORG-9.</summary>
internal sealed class Restatement
{
    private readonly CleanListOptions _old;
    private readonly UnitRegister _units;

    /// <param name="units">The register, with its changes.</param>
    /// <param name="changed">The first day of the new tree; all facts are of the days before it.</param>
    /// <param name="members">How many rows of members, and half as many movements.</param>
    public Restatement(UnitRegister units, LocalDate changed, int members)
    {
        var before = changed.PlusDays(-1);
        _units = units;
        _old = new CleanListOptions { AsOf = changed, FactsUntil = before, CodesAsOf = before, Members = members, Movements = members / 2, Seed = 6 };
    }

    /// <summary>Recorded under old codes, all national totals are those of the old tree, and every line is as it was meant.</summary>
    public void HoldsUnderOldCodes()
    {
        var (before, _) = CountedLists.Of(_units, _old, _old.FactsUntil);
        var (after, expected) = CountedLists.Of(_units, _old);

        Assert.Empty(before.Findings);
        Assert.Empty(after.Findings);
        Assert.Equal(National(before), National(after));
        Assert.True(National(after) is { Members.Counted: > 0, Net: > 0 });
        AssertAsMeant(expected, after);
    }

    /// <summary>Recorded under new codes, where everybody went somewhere definite, the totals of the nation and of every province are the same.</summary>
    public void HoldsUnderNewCodes()
    {
        var (old, _) = CountedLists.Of(_units, _old);
        var (renewed, expected) = CountedLists.Of(_units, _old with { CodesAsOf = _old.AsOf });

        Assert.Empty(renewed.Findings);
        Assert.Equal(National(old), National(renewed));
        Assert.All(renewed.Units, (figures, number) => Assert.Equal(0, figures.Gathering.UnattributedCounted ?? 0));
        Assert.All(At(Level.Province, renewed), figures => Assert.Equal(old[figures.Unit]!.Gathering.Members, figures.Gathering.Members));
        AssertAsMeant(expected, renewed);
    }

    /// <summary>In every province the figures of its bases and all unattributed lines add up to its own, and some line holds somebody.</summary>
    public void AddsUpWithUnattributedLines()
    {
        var (after, _) = CountedLists.Of(_units, _old);
        foreach (var province in At(Level.Province, after))
        {
            var within = after.Within(province.Unit).ToList();
            Assert.Equal(province.Gathering.Counted, within.Sum(Counted) + within.Sum(figures => figures.Gathering.UnattributedCounted ?? 0));
            Assert.Equal(province.Growth!.Value.Net, within.Sum(Net) + within.Sum(Unattributed));
        }

        Assert.True(after.Units.Sum(figures => figures.Gathering.UnattributedCounted ?? 0) > 0);
        Assert.True(after.Units.Sum(Unattributed) != 0);

        static long Counted(UnitFigures figures) => figures.Unit.IsGeographicBase ? figures.Gathering.Counted!.Value : 0;
        static long Net(UnitFigures figures) => figures.Unit.IsGeographicBase ? figures.Growth!.Value.Net : 0;
        static long Unattributed(UnitFigures figures) => figures.Unit.Level.IsAboveBase ? figures.Growth?.Unattributed ?? 0 : 0;
    }

    private static (MembersByCategory Members, long Admitted, long Left, long Moved, long Club, long Net) National(TallyFigures figures)
    {
        var terms = figures.Growth!.Total.Terms;
        var central = figures.Units.Single(unit => unit.Parent is null);
        return (central.Gathering.Members!.Value, terms.Admitted, terms.Left + terms.Died, terms.MovedIn - terms.MovedOut, terms.Club, figures.Growth.Total.Net);
    }

    private static IEnumerable<UnitFigures> At(Level level, TallyFigures figures) => figures.Units.Where(unit => unit.Unit.Level == level);

    private static void AssertAsMeant(ExpectedFigures expected, TallyFigures figures)
    {
        for (var number = 0; number < figures.Units.Length; number++)
        {
            var (gathering, growth) = (figures.Units[number].Gathering, figures.Units[number].Growth);
            if (figures.Units[number].Unit.IsOutsideTarget5)
            {
                continue;
            }

            long[] actual =
            [
                .. MemberCategory.All.Select(category => gathering.Members!.Value[category]), gathering.Counted!.Value, gathering.Women!.Value, gathering.WorkingAway!.Value,
                growth!.Value.Terms.Admitted, growth.Value.Terms.MovedIn, growth.Value.Terms.Left, growth.Value.Terms.Died, growth.Value.Terms.MovedOut,
                growth.Value.Terms.Club, growth.Value.Net,
            ];
            Assert.Equal(Enum.GetValues<ExpectedColumn>().Take(actual.Length).Select(column => expected[number, column]), actual);
        }
    }
}
