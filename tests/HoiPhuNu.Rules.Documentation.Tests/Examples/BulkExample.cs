using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Documentation.Tests.Examples;

/// <summary>The example of the page on speed, letter by letter.</summary>
internal static class BulkExample
{
    public static void Run(TextWriter Console)
    {
        var day = new LocalDate(2024, 12, 31);
        var tree = UnitRegister.Create(
        [
            new UnitRow("TW", Level.Central),
            new UnitRow("01", Level.Province) { Parent = "TW" },
            new UnitRow("00001", Level.Commune) { Parent = "01", Kind = UnitKind.Xa },
        ]).AsOf(day);
        tree.TryGetNumber("00001", out var commune);

        // One column for each field, as a database or a columnar file gives them. The last birth date is missing.
        var permanent = PersonCode.Of(ResidenceKind.Permanent);
        int[] units = [commune, commune, commune, commune];
        int[] births = [DayNumber.Of(new LocalDate(1980, 5, 1)), DayNumber.Of(new LocalDate(2006, 12, 31)), DayNumber.Of(new LocalDate(2007, 1, 1)), DayNumber.Missing];
        byte[] residences = [permanent, permanent, permanent, permanent];
        int[] since = [DayNumber.Missing, DayNumber.Missing, DayNumber.Missing, DayNumber.Missing];
        byte[] categories = [PersonCode.Of(MemberCategory.Residential), PersonCode.NoMember, PersonCode.NoMember, PersonCode.NoMember];

        var women = new PersonTally(RuleSet.TermXIII.AsOf(day), tree);
        women.AddColumns(units, births, residences, since, categories);
        Console.WriteLine($"present {women.PresentAt(commune)}, residential members {women.MembersAt(commune)[MemberCategory.Residential]}, under age {women.UnderAge}");
        Console.WriteLine($"cannot be read: {women.Rejected.Total}, the first at row {women.Rejected.FirstRows(Rejection.MissingDate)[0]}");

        // A part that was counted elsewhere comes as bytes; parts add up in any order.
        women.Merge(PersonTally.FromBytes(women.Rules, women.Tree, women.ToBytes()));
        Console.WriteLine($"both parts: present {women.PresentAt(commune)}");
    }
}
