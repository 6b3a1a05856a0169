using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Embedding.Tests.Examples.Tutorial;

/// <summary>Step 2 of the tutorial, letter by letter.</summary>
internal static class BulkTally
{
    public static void Run(TextWriter Console)
    {
        var day = RuleSet.TermXIII.AsOf(new LocalDate(2024, 12, 31));

        // Units are dated; the tree of a day gives each of them a dense number.
        var units = UnitRegister.Create(
        [
            new UnitRow("TW", Level.Central),
            new UnitRow("01", Level.Province) { Parent = "TW", Name = "Tỉnh Hồng Lam" },
            new UnitRow("00001", Level.Commune) { Parent = "01", Name = "Xã An Lựu", Kind = UnitKind.Xa },
            new UnitRow("00002", Level.Commune) { Parent = "01", Name = "Xã Đảo Vọng", Kind = UnitKind.Xa },
        ]);
        var tree = units.AsOf(day.Day);
        tree.TryGetNumber("00001", out var first);
        tree.TryGetNumber("00002", out var second);

        // One row for each woman, as a database gives them; here they are made up: seven of ten are members.
        var firstBirth = DayNumber.Of(new LocalDate(1960, 1, 8));
        var tally = new PersonTally(day, tree);
        for (var woman = 0; woman < 3_000_000; woman++)
        {
            tally.Add(new CompactPerson(
                woman % 2 == 0 ? first : second,
                firstBirth + (woman % 20_000),
                ResidentSince: DayNumber.Missing,
                PersonCode.Of(ResidenceKind.Permanent),
                woman % 10 < 7 ? PersonCode.Of(MemberCategory.Residential) : PersonCode.NoMember));
        }

        Console.WriteLine($"{tally.Rows} rows, {tally.UnderAge} under age, {tally.Rejected.Total} cannot be read");

        // Superiors are sums over all below them: women and members add up, rates never do.
        long[] women = [.. tree.Units.Select((_, number) => tally.PresentAt(number))];
        long[] members = [.. tree.Units.Select((_, number) => tally.MembersAt(number).Counted)];
        tree.RollUp(women);
        tree.RollUp(members);
        for (var number = 0; number < tree.Units.Length; number++)
        {
            var verdict = day.JudgeRate(tree.Units[number], members[number], women[number]);
            var rate = new Ratio(members[number], women[number]);
            Console.WriteLine($"{tree.Units[number].Code}: {members[number]} of {women[number]}, {rate.ToPercent()} %, {verdict.Outcome}");
        }
    }
}
