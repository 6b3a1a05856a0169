using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>How programs are told an outcome.</summary>
internal static class OutcomeCode
{
    public static string? Of(Outcome? outcome) => outcome switch
    {
        Outcome.Met => "met",
        Outcome.NotMet => "notMet",
        Outcome.NotApplicable => "notApplicable",
        Outcome.CannotTell => "cannotTell",
        _ => null,
    };
}
