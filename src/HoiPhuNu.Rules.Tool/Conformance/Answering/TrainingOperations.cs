using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>Who is trained since when, and how far a population is.</summary>
internal static class TrainingOperations
{
    public static JsonObject Trained(Question question)
    {
        var trainings = question.Each("trainings").Select(row => new TrainingRow
        {
            PersonId = "person",
            Date = row.DayOrNone("date"),
            Subject = row.WordOrNone<TrainingSubject>("subject"),
            CentralFramework = row.Has("central_framework") ? row.IsTrue("central_framework") : null,
        });
        return new JsonObject { ["completed_on"] = Answers.Of(question.RulesOfTheDay.CompletionOf(trainings, question.Word<TrainingPopulation>("population"))) };
    }

    public static JsonObject Coverage(Question question)
    {
        var coverage = question.RulesOfTheDay.JudgeCoverage(question.Word<TrainingPopulation>("population"), question.CountOrNone("in_post"), question.CountOrNone("trained"));
        return new JsonObject
        {
            ["outcome"] = Answers.Of(coverage.Outcome),
            ["percent"] = Answers.Percent(coverage.Share?.ToPercent()),
            ["missing"] = Answers.Of(coverage.Missing),
        };
    }

    public static JsonObject PersonsBetween(Question question)
    {
        var interval = PersonInterval.OfParts(question.Counts("parts"));
        return new JsonObject { ["least"] = Answers.Of(interval.Least), ["most"] = Answers.Of(interval.Most) };
    }
}
