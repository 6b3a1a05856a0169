using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Json;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Validation;
using HoiPhuNu.Rules.Words;
using NodaTime;
using static Kept;

var day = RuleSet.TermXIII.AsOf(new LocalDate(2024, 12, 31));
var member = Kept.Member;
Kept.Check();

// A tally of a list, and one in bulk.
var units = UnitRegister.Create(
[
    new UnitRow("TW", Level.Central),
    new UnitRow("01", Level.Province) { Parent = "TW" },
    new UnitRow("00001", Level.Commune) { Parent = "01", Kind = UnitKind.Xa },
]);
var tree = units.AsOf(day.Day);
var members = new MemberTally(day, units, tree);
members.Add(member);
members.Add(member with { Row = 3, MemberId = "HV-002", Birth = BirthDate.Parse("2007-01-01") });
var women = new WomenTally(day, units, tree);
women.Add(new WomenCount("00001", 1, WomenSource.Police));
var figures = TallyFigures.Of(new TallyLists(day, units, tree) { Members = members, Women = women });
Must(figures.Units[0].Gathering is { Counted: 1, Women: 1 } && figures.Findings.Length == 1, "the list is counted, and who is too young is told");
Must(tree.TryGetNumber("00001", out var commune), "the commune is in the tree");
var bulk = new PersonTally(day, tree);
bulk.AddColumns(
    [commune, commune],
    [DayNumber.Of(new LocalDate(2006, 12, 31)), DayNumber.Of(new LocalDate(2007, 1, 1))],
    [PersonCode.Of(ResidenceKind.Permanent), PersonCode.Of(ResidenceKind.Permanent)],
    [DayNumber.Missing, DayNumber.Missing],
    [PersonCode.Of(MemberCategory.Residential), PersonCode.NoMember]);
Must(bulk.PresentAt(commune) == 1 && bulk.MembersAt(commune).Counted == 1 && bulk.UnderAge == 1, "columns are counted as the list is");

// A check, by validators that find their properties through expressions.
var row = ReportRow.Blank("report.csv", 2).With(ReportColumn.Unit, "00001").With(ReportColumn.Level, "commune").With(ReportColumn.Year, 2024)
    .With(ReportColumn.MembersResidential, 600).With(ReportColumn.MembersClub, 1).With(ReportColumn.MembersSpecial, 0).With(ReportColumn.MembersTradeUnion, 0)
    .With(ReportColumn.MembersArmedForces, 0).With(ReportColumn.MembersMemberOrganisation, 0).With(ReportColumn.MembersTotal, 600)
    .With(ReportColumn.Women, 1_000).With(ReportColumn.RatePercent, 60.00m);
var result = ReportChecker.Check(new CheckRequest { Units = units, Reports = [ReportTable.Of([row])] });
var doubted = result.Findings.Where(finding => finding.Rule == "REP-10").ToList();
Must(doubted is [{ Reported: "600", Expected: "601" }], "the wrong total is found");
Must(FindingMessages.Render(doubted[0], Language.Vietnamese).Contains("601", StringComparison.Ordinal), "it is told in Vietnamese");
Must(RulesJson.Write(doubted[0]).Contains("\"rule\":\"REP-10\"", StringComparison.Ordinal), "a finding has its JSON");
Console.WriteLine($"Native: {RuleCatalogue.Rules.Length} rules, {result.Findings.Length} findings, one figure counted twice the same.");
