using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Embedding.Tests.Examples.Tutorial;

/// <summary>Step 1 of the tutorial, letter by letter.</summary>
internal static class FirstVerdict
{
    public static void Run(TextWriter Console)
    {
        // The rules of the term 2022–2027, as of the end of one day.
        var day = RuleSet.TermXIII.AsOf(new LocalDate(2025, 2, 28));

        // A temporary resident since 31 August: six months later is the last day of February.
        var member = new MemberRow
        {
            MemberId = "HV-001",
            Birth = BirthDate.OfMonth(1970, 5),
            Residence = new Residence(ResidenceKind.Temporary, since: new LocalDate(2024, 8, 31)),
            Category = MemberCategory.Residential,
            AdmittedOn = new LocalDate(2024, 9, 1),
        };
        Console.WriteLine($"counted: {day.StandingOf(member).Counted}");

        // A day later would be too late, and the answer says why.
        var late = day.StandingOf(member with { Residence = new Residence(ResidenceKind.Temporary, since: new LocalDate(2024, 9, 1)) });
        foreach (var step in late.Against)
        {
            Console.WriteLine($"not counted: {step.Rule} {step.Reason}, {RuleCatalogue.Get(step.Rule).ClauseOn(day.Day)}");
        }

        // 600 of 1,000 is exactly 60 %, and the target says above.
        foreach (var members in new[] { 600, 601 })
        {
            var verdict = day.JudgeRate(members, women: 1_000);
            Console.WriteLine($"{members} of 1000: {verdict.Rate?.ToPercent()} %, {verdict.Outcome}");
        }
    }
}
