using System.Collections.Immutable;
using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>One person on one day.</summary>
internal static class PersonOperations
{
    public static JsonObject InForce(Question question)
    {
        var (from, until) = (question.DayOrNone("from"), question.DayOrNone("until"));
        return until < from
            ? throw new QuestionException("input.until is before input.from")
            : new JsonObject { ["in_force"] = new Validity(from, until).IsInForce(question.Day("day")) };
    }

    public static JsonObject Adult(Question question) => new() { ["adult"] = Answers.Of(question.RulesOfTheDay.IsAdult(question.Birth("birth"))) };

    public static JsonObject Present(Question question) => new() { ["present"] = Answers.Of(question.RulesOfTheDay.IsPresent(ResidenceOf(question))) };

    public static JsonObject Standing(Question question)
    {
        var rules = question.RulesOfTheDay;
        ImmutableArray<MemberRow> records = [.. question.Each("records").Select(RecordOf)];
        return new JsonObject
        {
            ["category"] = Answers.Of(rules.CategoryOf(records)?.Code),
            ["standings"] = new JsonArray([.. rules.StandingsOf(records.AsSpan()).Select(StandingOf)]),
        };
    }

    public static JsonObject CountsInGrowth(Question question) => new()
    {
        ["counts"] = Answers.Of(question.Terms.AsOf(question.Terms.Terms[^1].LastDay).CountsInGrowth(question.Word<MemberCategory>("category"), question.WordOrNone<Level>("club_founder"))),
    };

    private static JsonNode StandingOf(Standing standing) => new JsonObject
    {
        ["counted"] = Answers.Of(standing.Counted),
        ["against"] = Answers.List(standing.Against.Select(step => step.Reason.Code)),
    };

    private static MemberRow RecordOf(Question record) => new()
    {
        MemberId = "person",
        Birth = record.Birth("birth_date"),
        Residence = ResidenceOf(record),
        Category = record.Word<MemberCategory>("category"),
        ClubFounder = record.WordOrNone<Level>("club_founder"),
        AdmittedOn = record.Day("admitted_on"),
        EndedOn = record.DayOrNone("ended_on"),
    };

    private static Residence ResidenceOf(Question question) => new(question.Word<ResidenceKind>("residence"), question.DayOrNone("resident_since"));
}
