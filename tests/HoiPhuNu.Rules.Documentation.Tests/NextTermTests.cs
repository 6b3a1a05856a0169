using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Validation;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Documentation.Tests;

/// <summary>The file of a next term (docs/how-to/next-term.md): the same code checks and tallies under it; only the rule set is another one.</summary>
public sealed class NextTermTests
{
    private static readonly RuleSet TermXIV = RuleSet.FromJson(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "samples", "term-xiv.json")));

    private static readonly UnitRegister Units = UnitRegister.Create(
    [
        new UnitRow("TW", Level.Central),
        new UnitRow("01", Level.Province) { Parent = "TW" },
        new UnitRow("00001", Level.Commune) { Parent = "01", Kind = UnitKind.Xa },
    ]);

    [Fact]
    public void TermFile_Sample_SaysAllThatATermDecides()
    {
        Assert.Equal(("XIV", 2028, 2032, 900_000L), (TermXIV.Term, TermXIV.FirstYear, TermXIV.LastYear, TermXIV.GrowthTarget));
        Assert.Equal((18, 6, 2), (TermXIV.AdultYears, TermXIV.PresenceMonths, TermXIV.RequiredSoftware.Length));
        Assert.Equal(TermXIV, RuleSet.FromJson(TermXIV.ToJson()));
    }

    [Fact]
    public void Check_BesideTheNextTerm_TakesTheYearsOfBoth()
    {
        Assert.DoesNotContain("REP-60", RulesFound(TermXIV, 2028));
        Assert.DoesNotContain("REP-60", RulesFound(TermXIV, 2027));
        Assert.Contains("REP-60", RulesFound(TermXIV, 2033));
        Assert.Contains("REP-60", RulesFound(RuleSet.TermXIII, 2028));
        Assert.DoesNotContain("REP-60", RulesFound(RuleSet.TermXIII, 2027));
    }

    [Fact]
    public void Tally_UnderTheNextTerm_JudgesByItsTargetAndReading()
    {
        Assert.Equal(Outcome.Met, Verdict(TermXIV, members: 13));
        Assert.Equal(Outcome.NotMet, Verdict(TermXIV, members: 12));
        Assert.Equal(Outcome.NotMet, Verdict(TermXIV with { Readings = Readings.Default }, members: 13));
        Assert.Equal(Outcome.CannotTell, Verdict(RuleSet.TermXIII, members: 13));
    }

    private static IEnumerable<string> RulesFound(RuleSet rules, int year) => ReportChecker.Check(new CheckRequest
    {
        Units = Units,
        Reports = [ReportTable.Of([ReportRow.Blank(null, 2).With(ReportColumn.Unit, "00001").With(ReportColumn.Level, Level.Commune.Code).With(ReportColumn.Year, year)])],
        Rules = rules,
    }).Findings.Select(finding => finding.Rule);

    /// <summary>The commune has 20 women: 13 of them are 65 %.</summary>
    private static Outcome Verdict(RuleSet rules, int members)
    {
        var day = new LocalDate(2028, 12, 31);
        var (dayRules, tree) = (rules.AsOf(day), Units.AsOf(day));
        var women = new WomenTally(dayRules, Units, tree);
        women.Add(new WomenCount("00001", 20, WomenSource.Police));
        var counted = new MemberTally(dayRules, Units, tree);
        for (var row = 2; row < members + 2; row++)
        {
            counted.Add(new MemberRow
            {
                Row = row,
                MemberId = $"HV{row}",
                Birth = BirthDate.OfYear(1980),
                Commune = "00001",
                Residence = new Residence(ResidenceKind.Permanent),
                Category = MemberCategory.Residential,
                AdmittedOn = new LocalDate(2020, 1, 1),
            });
        }

        var figures = TallyFigures.Of(new TallyLists(dayRules, Units, tree) { Women = women, Members = counted });
        return figures[tree.Units.Single(unit => unit.IsGeographicBase)]!.Gathering.Verdict!.Outcome;
    }
}
