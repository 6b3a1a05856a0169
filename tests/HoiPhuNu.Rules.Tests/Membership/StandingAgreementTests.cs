using FsCheck.Xunit;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tests.Membership;

/// <summary>A row asked about by itself and the tally of a list with only this row answer alike, broken rows too.</summary>
[Properties(Arbitrary = [typeof(TallyWorlds)], MaxTest = 150)]
public sealed class StandingAgreementTests
{
    [Property]
    public void StandingOf_AnyRowOfAnyWorld_IsWhatTheTallySays(TallyWorld world)
    {
        var placer = new UnitPlacer(world.Units, world.Tree);
        foreach (var row in world.Members.SelectMany(Broken))
        {
            var tally = new MemberTally(world.Rules, world.Units, world.Tree);
            tally.Add(row);
            var standing = world.Rules.StandingOf(row, placer);
            var figures = tally.ToFigures();

            Assert.Equal(standing.Counted == Answer.Yes ? 1 : 0, figures.IsVerified ? figures.Own.Sum(own => own.Counted) : 0);
            if (standing.Against.FirstOrDefault(step => step.Reason == StandingReason.RowRefused) is { Rule: not null } refusal)
            {
                var trace = tally.Trace(row);
                Assert.Equal((MemberFate.Refused, refusal.Rule), (trace.Fate, trace.Rule));
            }
        }
    }

    [Fact]
    public void StandingsOf_RowsOfTwoPersons_Throws()
    {
        var rules = RuleSet.TermXIII.AsOf(new NodaTime.LocalDate(2024, 12, 31));

        Assert.Throws<ArgumentException>(() => rules.StandingsOf([MemberRows.Counted, MemberRows.Counted with { MemberId = "another" }]));
    }

    [Fact]
    public void StandingOf_ClubWithoutFounder_CannotTell()
    {
        var standing = RuleSet.TermXIII.AsOf(new NodaTime.LocalDate(2024, 12, 31)).StandingOf(MemberRows.Counted with { Category = MemberCategory.Club });

        Assert.Equal(Answer.CannotTell, standing.Counted);
        Assert.Equal("DATA-07", Assert.Single(standing.Against).Rule);
    }

    private static IEnumerable<MemberRow> Broken(MemberRow row) =>
    [
        row,
        row with { Commune = "no such code" },
        row with { Commune = null },
        row with { Category = MemberCategory.Club, ClubFounder = null },
        row with { Category = MemberCategory.Residential, ClubFounder = Level.Province },
        row with { MemberId = " " },
        row with { EndedOn = row.AdmittedOn.PlusDays(-1) },
        row with { AdmittedOn = default },
        row with { Birth = default },
    ];
}
