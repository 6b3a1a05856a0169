using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Json;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Validation;
using HoiPhuNu.Rules.Words;
using NodaTime;
using static Kept;

var samples = args[0];
var day = RuleSet.TermXIII.AsOf(new LocalDate(2024, 12, 31));
var member = Kept.Member;
Must(day.StandingOf(member).Counted == Answer.Yes, "she is 18 today and has been here for six months");
Must(day.StandingOf(member with { Birth = BirthDate.Parse("2007-01-01") }).Counted == Answer.No, "she turns 18 tomorrow");
Must(day.JudgeRate(600, 1_000).Outcome == Outcome.NotMet, "exactly 60 % is not above 60 %");
Must(day.JudgeRate(601, 1_000).Outcome == Outcome.Met, "601 of 1,000 is above 60 %");
Must(Level.All.Length == 6 && RuleCatalogue.Get("RATE-4").ClauseOn(RuleSet.TermXIII.LastDay) == "CĐ6 III.1.d", "the vocabulary and the catalogue are in the package");
Kept.Check();

var clean = Check("report-2024.csv");
Must(clean.Rows > 40 && !clean.HasErrors, "the clean sample has no errors");
var mistaken = Check("report-2024-mistakes-vi.csv");
Must(mistaken.HasErrors && mistaken.ByRule.ContainsKey("REP-10"), "the planted mistakes are found");
Must(RulesJson.Write(mistaken.Findings[0]).Contains("\"rule\":\"REP-", StringComparison.Ordinal), "a finding has its JSON");
Must(mistaken.Findings.All(finding => FindingMessages.Render(finding, Language.Vietnamese).Length > 10), "every finding has a Vietnamese sentence");
Console.WriteLine($"The packages do what they say; {mistaken.Findings.Length} findings in the sample with mistakes.");

CheckResult Check(string name)
{
    var notes = new List<TableNote>();
    using var units = File.OpenRead(Path.Combine(samples, "units.csv"));
    using var report = File.OpenRead(Path.Combine(samples, name));
    return ReportChecker.Check(new CheckRequest
    {
        Units = UnitRegister.Create(RegisterReader.Read(units, "units.csv", notes)),
        Reports = [ReportReader.Read(report, name, notes)],
    });
}
