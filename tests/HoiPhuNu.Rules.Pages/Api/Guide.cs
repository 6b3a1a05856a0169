using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Pages.Api;

/// <summary>What a newcomer is told before the types: where to start, and what each namespace is about. Written by hand; a name that is gone does not build a page.</summary>
internal static class Guide
{
    private static readonly Dictionary<string, string> Namespaces = new()
    {
        ["HoiPhuNu.Rules.Bulk"] = "Tens of millions of people or movements, as columns or records of 16 bytes.",
        ["HoiPhuNu.Rules.Calendar"] = "Intervals of civil dates, and days as numbers (TIME-1 to TIME-3).",
        ["HoiPhuNu.Rules.Evaluating"] = "The year-end evaluation: what units achieved, from lists or from a report, against what they registered (PLAN-3 to PLAN-5).",
        ["HoiPhuNu.Rules.Explaining"] = "Why a figure is what it is: its rules, its arithmetic, the rows in it and those that are not.",
        ["HoiPhuNu.Rules.Findings"] = "What is to be said about an input: rule, place, reported, expected; no sentence.",
        ["HoiPhuNu.Rules.Gathering"] = "Women present, the gathering rate and its verdict (WOM-1 to WOM-4, RATE-1 to RATE-7).",
        ["HoiPhuNu.Rules.Growth"] = "Movements of members, net growth, and whether movements and stocks agree (NET-1 to NET-7).",
        ["HoiPhuNu.Rules.Json"] = "Records as JSON.",
        ["HoiPhuNu.Rules.Membership"] = "Members, their categories, and who counts (CAT-1 to CAT-4, RATE-1, RATE-2).",
        ["HoiPhuNu.Rules.Numerics"] = "Exact rates (NUM-1 to NUM-5).",
        ["HoiPhuNu.Rules.Organisation"] = "Units with their dates, the tree of a day, and how units succeed each other (ORG-1 to ORG-10).",
        ["HoiPhuNu.Rules.Planning"] = "Potential, allocation, registrations, and bases to support (PLAN-1 to PLAN-5, SUP-1, SUP-2).",
        ["HoiPhuNu.Rules.Presence"] = "Birth dates, residence, and who is adult and present, the women of a population (AGE-1, AGE-2, RES-1 to RES-3, WOM-1).",
        ["HoiPhuNu.Rules.Reporting"] = "A report as rows and cells: what is checked.",
        ["HoiPhuNu.Rules.RuleBook"] = "The catalogue of the rules, the readings, the term's parameters, and the day with its cut-offs.",
        ["HoiPhuNu.Rules.Tallying"] = "All lists of a day put together into the figures of every unit.",
        ["HoiPhuNu.Rules.Training"] = "Posts and trainings, and how many persons are trained (TRN-1 to TRN-8).",
        ["HoiPhuNu.Rules.Words"] = "The closed vocabularies and their codes, answers and outcomes, the two languages.",
        ["HoiPhuNu.Rules.Validation"] = "Checking a report: what is asked, and what was found.",
        ["HoiPhuNu.Rules.Validation.Causes"] = "What to mend: the mistakes behind findings (CAUSE-1 to CAUSE-7).",
        ["HoiPhuNu.Rules.Validation.Edits"] = "What rules ask of figures that are compared, as data.",
        ["HoiPhuNu.Rules.Validation.Plausibility"] = "Single checks of what is worth a second look, to be used alone.",
        ["HoiPhuNu.Rules.Validation.Reports"] = "Single checks that need the whole report, to be used alone.",
        ["HoiPhuNu.Rules.Validation.Rows"] = "Single checks that need one row, to be used alone.",
        ["HoiPhuNu.Rules.Tables"] = "One reader for each table of the file formats, CSV or Excel alike: it yields the rows of the core.",
        ["HoiPhuNu.Rules.Tables.Csv"] = "Writing CSV.",
        ["HoiPhuNu.Rules.Tables.Schemas"] = "The tables by their columns: keys, Vietnamese labels, words.",
        ["HoiPhuNu.Rules.Tables.Xlsx"] = "Writing and marking Excel workbooks, and naming the sheet to be read.",
        ["HoiPhuNu.Rules.Testing.Generators"] = "Generators of dates, counts, rule sets, registers and members.",
        ["HoiPhuNu.Rules.Testing.Growth"] = "Lists of movements, and the naive net growth of them.",
        ["HoiPhuNu.Rules.Testing.Organisation"] = "Registers with a history, and the naive succession of units.",
        ["HoiPhuNu.Rules.Testing.Presence"] = "Ages and months, naively.",
        ["HoiPhuNu.Rules.Testing.Reporting"] = "Whole reports, clean and spoilt, and the naive check of them.",
        ["HoiPhuNu.Rules.Testing.Tallying"] = "Lists of members, population and counts of women, and the naive figures of them.",
        ["HoiPhuNu.Rules.Testing.Training"] = "Lists of posts and trainings, and the naive coverage of them.",
    };

    /// <summary>Types in the order in which they are needed, by task.</summary>
    public static ImmutableArray<(string Task, ImmutableArray<string> Types)> Start { get; } =
    [
        ("Hỏi quy tắc về một người, một cơ sở · ask about one person or one base", ["RuleSet", "DayRules", "PresenceRules", "MembershipRules", "RateRules", "MemberRow", "Standing", "RateVerdict", "RateBand"]),
        ("Từ và mã trong tệp · words and codes of files", ["Vocabulary<TSelf>", "MemberCategory", "ResidenceKind", "Level"]),
        ("Đơn vị và sắp xếp đơn vị · units and how they were reorganised", ["UnitRow", "UnitRegister", "UnitTree"]),
        ("Mọi số liệu từ danh sách · all figures from lists", ["MemberTally", "WomenTally", "MovementTally", "TallyLists", "TallyFigures", "UnitFigures"]),
        ("Hàng chục triệu dòng · tens of millions of rows", ["CompactPerson", "PersonTally", "CompactMovement", "GrowthTally"]),
        ("Đọc bảng CSV, Excel · read CSV and Excel tables", ["RegisterReader", "ChangesReader", "MembersReader", "WomenReader", "ReportReader", "UnreadableTableException"]),
        ("Kiểm tra báo cáo · check a report", ["CheckRequest", "ReportChecker", "CheckResult", "Finding", "Cause", "FindingMessages"]),
        ("Đánh giá cuối năm · evaluate a year", ["Plan", "EvaluationFigures", "YearEndEvaluation", "UnitEvaluation"]),
        ("Giải thích một số liệu · explain a figure", ["FigureExplainer", "FigureExplanation"]),
        ("Tra quy tắc, đổi cách hiểu · look rules up, choose readings", ["RuleCatalogue", "Rule", "Readings"]),
        ("Thử phần mềm của mình · test your own software", ["TallyWorlds", "NaiveTally", "ReportWorlds", "NaiveReportCheck"]),
    ];

    public static string Of(string space) => Namespaces.TryGetValue(space, out var sentence) ? sentence : throw new InvalidOperationException($"Nothing is said of the namespace {space}: say it in {nameof(Guide)}.");

    public static void RefuseUnused(IEnumerable<string> spaces)
    {
        if (Namespaces.Keys.Except(spaces).ToList() is [_, ..] gone)
        {
            throw new InvalidOperationException($"There is no such namespace any more: {string.Join(", ", gone)}.");
        }
    }
}
