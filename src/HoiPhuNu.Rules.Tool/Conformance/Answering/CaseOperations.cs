using System.Collections.Immutable;
using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Documents.Checking;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Checking;
using HoiPhuNu.Rules.Tool.Evaluating;
using HoiPhuNu.Rules.Tool.Lists;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;
using HoiPhuNu.Rules.Tool.Tallying;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>Whole cases: the commands <c>tally</c>, <c>check</c> and <c>evaluate</c> themselves, on tables that are no files.</summary>
internal static class CaseOperations
{
    public static JsonObject Tally(Question question)
    {
        var tables = CaseTables.Of(question);
        var arguments = new TallyArguments { Lists = ListsOf(question, tables), AsOf = question.Day("as_of"), From = question.DayOrNone("from"), Rules = RuleChoice.None };
        var report = TallyWork.Do(arguments, question.Terms.For(arguments.AsOf), new RowProgress(CancellationToken.None), tables.ToWorld(), new ToolTexts(Language.English));
        var figures = JsonNode.Parse(TallyBytes(report))!.AsObject();
        return new JsonObject
        {
            ["units"] = new JsonObject(figures["units"]!.AsArray().Select(unit => KeyValuePair.Create((string)unit!["unit"]!, (JsonNode?)FiguresOf(unit.AsObject(), question)))),
            ["target"] = figures["target"]!.DeepClone(),
            ["findings"] = FindingsOf(report, question),
        };
    }

    public static JsonObject Check(Question question) => new() { ["findings"] = FindingsOf(Checked(question), question) };

    /// <summary>The check that a question asks for.</summary>
    internal static CheckReport Checked(Question question)
    {
        var tables = CaseTables.Of(question);
        var arguments = new CheckArguments
        {
            Reports = tables.Reports,
            Lists = ListsOf(question, tables) with { Plan = null, Scope = question.TextOrNone("scope") },
            Previous = tables.Find("previous"),
            Plan = tables.Find("plan"),
            Published = question.DayOrNone("published"),
            AsOf = question.DayOrNone("as_of"),
            Year = ArgumentValues.Year("year", question.TextOrNone("year")),
            Plausibility = ArgumentValues.OnOff("plausibility", question.TextOrNone("plausibility")) ?? true,
            Rules = RuleChoice.None,
        };
        return CheckWork.Do(arguments, question.Terms, new RowProgress(CancellationToken.None), tables.ToWorld(), new ToolTexts(Language.English));
    }

    public static JsonObject Evaluate(Question question)
    {
        var tables = CaseTables.Of(question);
        var arguments = new EvaluateArguments
        {
            Reports = tables.Reports,
            Lists = ListsOf(question, tables),
            Previous = tables.Find("previous"),
            AsOf = question.DayOrNone("as_of"),
            From = question.DayOrNone("from"),
            Since = question.DayOrNone("since"),
            Rules = RuleChoice.None,
        };
        if (arguments.Reports.Count == 0)
        {
            // Of lists nothing says the day but the question itself.
            question.Day("as_of");
        }
        else if (arguments.Lists.Counted.Any(file => file != arguments.Lists.Plan))
        {
            throw new QuestionException("input.tables holds both a report and lists");
        }

        var report = new EvaluateWork(arguments, question.Terms, new RowProgress(CancellationToken.None), tables.ToWorld(), new ToolTexts(Language.English)).Do();
        var answer = EvaluationAnswer.Of(report);
        answer["findings"] = FindingsOf(report, question);
        return answer;
    }

    private static ListFiles ListsOf(Question question, CaseTables tables) => new()
    {
        Units = "units",
        Changes = tables.Find("changes"),
        Women = tables.Find("women"),
        Population = tables.Find("population"),
        PopulationSource = question.WordOrNone<WomenSource>("population_source"),
        Members = tables.Find("members"),
        Events = tables.Find("events"),
        Posts = tables.Find("posts"),
        Training = tables.Find("training"),
        Plan = tables.Find("plan"),
        Bases = tables.Find("bases"),
        CodesAsOf = question.TextsByName("codes_as_of").ToImmutableDictionary(pair => pair.Key, pair => DayOf(pair.Value), StringComparer.Ordinal),
    };

    private static LocalDate DayOf(string text) => ArgumentValues.Date("codes_as_of", text)!.Value;

    private static byte[] TallyBytes(TallyReport report)
    {
        using var written = new MemoryStream();
        TallyJson.Write(report, written, Language.English, CancellationToken.None);
        return written.ToArray();
    }

    /// <summary>The figures that were asked for; all where nothing is said.</summary>
    private static JsonObject FiguresOf(JsonObject unit, Question question)
    {
        var asked = question.Texts("figures").ToHashSet(StringComparer.Ordinal);
        return new JsonObject(unit.Where(figure => asked.Count == 0 || asked.Contains(figure.Key)).Select(figure => KeyValuePair.Create(figure.Key, figure.Value?.DeepClone())));
    }

    /// <summary>The findings under the rules that were asked for; <c>*</c> asks for all.</summary>
    private static JsonArray FindingsOf(FindingList list, Question question)
    {
        var asked = question.Texts("rules").ToHashSet(StringComparer.Ordinal);
        return [.. list.Findings.Where(finding => asked.Contains("*") || asked.Contains(finding.Rule)).Select(FindingOf)];
    }

    private static JsonNode FindingOf(Finding finding) => new JsonObject
    {
        ["rule"] = finding.Rule,
        ["severity"] = finding.Severity == Severity.Error ? "error" : "warning",
        ["table"] = Answers.Of(finding.Place.File),
        ["row"] = Answers.Of(finding.Place.Row),
        ["column"] = Answers.Of(finding.Place.Column),
        ["unit"] = Answers.Of(finding.Unit),
        ["year"] = Answers.Of(finding.Year),
        ["reported"] = Answers.Of(finding.Reported),
        ["expected"] = Answers.Of(finding.Expected),
        ["clause"] = Answers.Of(finding.Clause),
    };
}
