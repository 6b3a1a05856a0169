using HoiPhuNu.Rules.Json;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Words;
using NodaTime;

/// <summary>What holds however a program was built and published: words, JSON and resources are found without the platform's help. Shared by the consumers.</summary>
internal static class Kept
{
    /// <summary>Eighteen today, and here for six months.</summary>
    public static MemberRow Member { get; } = new()
    {
        MemberId = "HV-001",
        Birth = BirthDate.Parse("2006-12-31"),
        Commune = "00001",
        Residence = new Residence(ResidenceKind.Temporary, new LocalDate(2024, 6, 30)),
        Category = MemberCategory.Residential,
        AdmittedOn = new LocalDate(2024, 8, 1),
    };

    public static void Check()
    {
        Must(
            Level.All.Length == 6 && MemberCategory.All.Length == 7 && UnitKind.All.Length == 7 && ResidenceKind.All.Length == 3 && ReportColumn.All.Length > 30 && Figure.All.Length > 20,
            "no word of a vocabulary is lost: SmartEnum finds them by reflection");
        Must(MemberCategory.FromCode("trade_union") == MemberCategory.TradeUnion && MemberCategory.FromName("Club") == MemberCategory.Club, "words are found by code and name");
        Must(RulesJson.Read<MemberRow>(RulesJson.Write(Member)) == Member, "a row is read back from its JSON");
        Must(RuleSet.FromJson(RuleSet.TermXIII.ToJson()) == RuleSet.TermXIII, "a rule set is read back from its JSON");
        Must(RuleCatalogue.Rules.Length > 100 && RuleCatalogue.Readings.Length == 13, "the catalogue is whole");
    }

    public static void Must(bool holds, string what)
    {
        if (!holds)
        {
            Console.Error.WriteLine($"The consumer expected otherwise: {what}.");
            Environment.Exit(1);
        }
    }
}
