using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Validation;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Embedding.Tests.Examples.Tutorial;

/// <summary>The program of the page on records of one's own, letter by letter.</summary>
internal static class OwnRecords
{
    public static void Run(TextWriter Console)
    {
        (string Id, DateOnly Born, string Commune, string Residence, DateOnly? Since, string Category, DateOnly Admitted)[] ours =
        [
            ("HV-1", new DateOnly(1980, 1, 2), "00001", "permanent", null, "residential", new DateOnly(2020, 1, 1)),
            ("HV-1", new DateOnly(1980, 1, 2), "00001", "permanent", null, "trade_union", new DateOnly(2021, 1, 1)),
            ("HV-2", new DateOnly(1990, 1, 2), "00001", "temporary", new DateOnly(2024, 9, 1), "residential", new DateOnly(2020, 1, 1)),
            ("HV-3", new DateOnly(1990, 1, 2), "00009", "permanent", null, "trade_union", new DateOnly(2020, 1, 1)),
        ];
        var rows = ours.Select((member, place) => new MemberRow
        {
            Row = place + 1,
            MemberId = member.Id,
            Birth = BirthDate.OfDay(LocalDate.FromDateOnly(member.Born)),
            Commune = member.Commune,
            Residence = new Residence(
                ResidenceKind.FromCode(member.Residence),
                member.Since is { } since ? LocalDate.FromDateOnly(since) : null),
            Category = MemberCategory.FromCode(member.Category),
            AdmittedOn = LocalDate.FromDateOnly(member.Admitted),
        });

        var day = RuleSet.TermXIII.AsOf(new LocalDate(2024, 12, 31));
        var units = UnitRegister.Create(
        [
            new UnitRow("TW", Level.Central),
            new UnitRow("01", Level.Province) { Parent = "TW" },
            new UnitRow("00001", Level.Commune) { Parent = "01", Kind = UnitKind.Xa },
        ]);
        var tree = units.AsOf(day.Day);

        var tally = new MemberTally(day, units, tree);
        foreach (var row in rows)
        {
            tally.Add(row);
        }

        var women = new WomenTally(day, units, tree);
        women.Add(new WomenCount("00001", 2, WomenSource.Police));

        var figures = TallyFigures.Of(new TallyLists(day, units, tree) { Members = tally, Women = women });
        foreach (var unit in figures.Units)
        {
            var gathering = unit.Gathering;
            Console.WriteLine($"{unit.Unit.Code}: {gathering.Counted} of {gathering.Women}, {gathering.Rate?.ToPercent()} %, {gathering.Target.Met} of {gathering.Target.Met + gathering.Target.NotMet} bases above 60 %");
            if (gathering.Verdict is { } verdict)
            {
                Console.WriteLine($"  {verdict.Band}, {verdict.Outcome}");
            }
        }

        foreach (var finding in figures.Findings)
        {
            Console.WriteLine($"{finding.Rule} row {finding.Place.Row}: {FindingMessages.Render(finding, Language.English)}");
        }

        // A second pass over the same rows, when somebody asks why.
        foreach (var row in rows)
        {
            var trace = tally.Trace(row);
            Console.WriteLine($"row {trace.Row}: {trace.Fate} ({trace.Rule})");
        }
    }
}
