using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Documentation.Tests.Examples;

/// <summary>The README's example for vendors, letter by letter.</summary>
internal static class VendorsExample
{
    public static void Run(TextWriter Console)
    {
        var day = RuleSet.TermXIII.AsOf(new LocalDate(2024, 12, 31));

        var member = new MemberRow
        {
            MemberId = "HV-001",
            Birth = BirthDate.OfDay(new LocalDate(2006, 12, 31)),
            Residence = new Residence(ResidenceKind.Temporary, since: new LocalDate(2024, 7, 1)),
            Category = MemberCategory.Residential,
            AdmittedOn = new LocalDate(2024, 8, 1),
        };

        var standing = day.StandingOf(member);
        Console.WriteLine(standing.Counted);
        foreach (var step in standing.Against)
        {
            Console.WriteLine($"{step.Rule}: {step.Reason} ({RuleCatalogue.Get(step.Rule).ClauseOn(day.Day)})");
        }

        var verdict = day.JudgeRate(members: 600, women: 1_000);
        Console.WriteLine($"{verdict.Rate?.ToPercent()} % – {verdict.Outcome}");
    }
}
