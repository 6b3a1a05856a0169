namespace HoiPhuNu.Rules.Tests.RuleBook;

/// <summary>The rules of the rulebook, and where each has its boundary example. Written by hand: what is not listed is not proven.</summary>
internal static class ExpectedRules
{
    /// <summary>Rules of the core: each needs a boundary example in this project.</summary>
    public static string[] InTheCore { get; } =
    [
        "TIME-1", "TIME-2", "TIME-3",
        "NUM-1", "NUM-2", "NUM-3", "NUM-4", "NUM-5",
        "TERM-1", "TERM-2", "TERM-3",
        "ORG-1", "ORG-2", "ORG-3", "ORG-4", "ORG-5", "ORG-6", "ORG-7", "ORG-8", "ORG-9", "ORG-10",
        "CAT-1", "CAT-2", "CAT-3", "CAT-4",
        "AGE-1", "AGE-2",
        "RES-1", "RES-2", "RES-3",
        "WOM-1", "WOM-2", "WOM-3", "WOM-4",
        "RATE-1", "RATE-2", "RATE-3", "RATE-4", "RATE-5", "RATE-6", "RATE-7", "RATE-8",
        "NET-1", "NET-2", "NET-3", "NET-4", "NET-5", "NET-6", "NET-7",
        "PLAN-1", "PLAN-2", "PLAN-3", "PLAN-4", "PLAN-5",
        "TRN-1", "TRN-2", "TRN-3", "TRN-4", "TRN-5", "TRN-6", "TRN-7", "TRN-8",
        "SUP-1", "SUP-2",
        "DATA-01", "DATA-02", "DATA-03", "DATA-04", "DATA-05", "DATA-06", "DATA-07", "DATA-08", "DATA-09", "DATA-10", "DATA-11", "DATA-12", "DATA-13", "DATA-14", "DATA-15", "DATA-16", "DATA-17", "DATA-18",
    ];

    /// <summary>Checks of a report: their examples are in the tests of the validation package, which prove it there.</summary>
    public static string[] InTheValidation { get; } =
    [
        "REP-01", "REP-02", "REP-03", "REP-04", "REP-05", "REP-06",
        "REP-10", "REP-11", "REP-12", "REP-13", "REP-14", "REP-15", "REP-16", "REP-17",
        "REP-20", "REP-21", "REP-22", "REP-23", "REP-24", "REP-25", "REP-26", "REP-27",
        "REP-30", "REP-31", "REP-32", "REP-33", "REP-34",
        "REP-40", "REP-41", "REP-43",
        "REP-50", "REP-51", "REP-52",
        "REP-60",
        "REP-70",
        "CAUSE-1", "CAUSE-2", "CAUSE-3", "CAUSE-4", "CAUSE-5", "CAUSE-6", "CAUSE-7",
    ];

    public static IEnumerable<string> All => [.. InTheCore, .. InTheValidation];
}
