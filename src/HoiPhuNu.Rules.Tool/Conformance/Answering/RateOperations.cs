using System.Globalization;
using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>Rates, their verdicts, the women they are counted against, and what follows from them.</summary>
internal static class RateOperations
{
    public static JsonObject Rate(Question question)
    {
        var rules = question.RulesOfTheDay;
        var (members, women) = (question.CountOrNone("members"), question.CountOrNone("women"));
        var verdict = question.TextOrNone("own_target") is { } own
            ? rules.JudgeRate(members, women, Ratio.FromPercent(PercentOf(own, "own_target")), GainOf(question))
            : rules.JudgeRate(BaseOf(question), members, women, GainOf(question));
        return new JsonObject
        {
            ["outcome"] = Answers.Of(verdict.Outcome),
            ["band"] = Answers.Of(verdict.BandCode),
            ["percent"] = Answers.Percent(verdict.Rate?.ToPercent()),
            ["missing"] = Answers.Of(verdict.Missing),
            ["rounding_misleads"] = verdict.RoundingMisleads,
        };
    }

    public static JsonObject Percent(Question question)
    {
        var decimals = question.Has("decimals") ? question.Count("decimals") : 2;
        return decimals > Ratio.MaxDecimals
            ? throw new QuestionException($"input.decimals is above {Ratio.MaxDecimals}")
            : new JsonObject { ["percent"] = Answers.Percent(RatioOf(question).ToPercent((int)decimals)) };
    }

    public static JsonObject SumOfRates(Question question)
    {
        var sum = question.Each("rates").Select(RatioOf).Aggregate(default(Ratio), Ratio.Add);
        return new JsonObject { ["numerator"] = sum.Numerator, ["denominator"] = sum.Denominator, ["percent"] = Answers.Percent(sum.ToPercent()) };
    }

    public static JsonObject RateTarget(Question question)
    {
        var summary = question.Texts("outcomes").Select(OutcomeOf).Select(RateTargetSummary.Of).Aggregate(default(RateTargetSummary), RateTargetSummary.Add);
        return new JsonObject
        {
            ["met"] = summary.Met,
            ["not_met"] = summary.NotMet,
            ["not_applicable"] = summary.NotApplicable,
            ["cannot_tell"] = summary.CannotTell,
            ["share"] = Answers.Of(summary.Share),
            ["outcome"] = Answers.Of(summary.Outcome),
        };
    }

    public static JsonObject WomenCount(Question question)
    {
        var counts = question.Each("counts").Select((count, index) => new WomenCount("commune", count.Count("women"), count.Word<WomenSource>("source"))
        {
            Row = index + 1,
            Published = count.DayOrNone("published"),
        });
        var kept = question.RulesOfTheDay.CountInForce(counts);
        return new JsonObject { ["row"] = Answers.Of(kept?.Row), ["women"] = Answers.Of(kept?.Women) };
    }

    public static JsonObject OneSource(Question question)
    {
        var sources = question.Words<WomenSource>("sources");
        var other = WomenRules.FirstOtherSource(sources);
        return new JsonObject { ["one_source"] = Answers.Of(WomenRules.HasOneSource(sources)), ["first_other"] = Answers.Of(other < 0 ? (long?)null : other + 1) };
    }

    public static JsonObject Support(Question question)
    {
        var (rules, unit) = (question.RulesOfTheDay, BaseOf(question));
        var verdict = rules.JudgeRate(unit, question.CountOrNone("members"), question.CountOrNone("women"), GainOf(question));
        var mark = rules.NeedsSupport(unit, question.WordOrNone<Rating>("rating"), question.IsTrue("ratings_given"), verdict);
        return new JsonObject
        {
            ["needed"] = Answers.Of(mark is null ? "not_applicable" : (string?)Answers.Of(mark.Needed)),
            ["reasons"] = Answers.List(mark?.Reasons.Select(reason => reason.Code) ?? []),
        };
    }

    /// <summary>People of split units who may belong to it.</summary>
    private static PossibleGain GainOf(Question question) => new(question.CountOrNone("more_members") ?? 0, question.CountOrNone("more_women") ?? 0);

    /// <summary>A unit of the level and kind asked about: a commune unless told otherwise.</summary>
    internal static Unit BaseOf(Question question)
    {
        var level = question.WordOrNone<Level>("level") ?? Level.Commune;
        var kind = question.WordOrNone<UnitKind>("kind") ?? (level == Level.Commune ? UnitKind.Xa : null);
        var register = UnitRegister.Create(
        [
            new UnitRow("TW", Level.Central),
            .. level == Level.Central ? Array.Empty<UnitRow>() : [new UnitRow("unit", level) { Kind = kind, Parent = "TW" }],
        ]);
        return register.Findings.IsEmpty ? register.Units[^1] : throw new QuestionException("there is no unit of that level and kind");
    }

    internal static Ratio RatioOf(Question rate) => new(rate.Count("numerator"), rate.Count("denominator"));

    private static decimal PercentOf(string text, string name) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? percent : throw new QuestionException($"input.{name} is not a percent such as 62.5");

    private static Outcome OutcomeOf(string code) => code switch
    {
        "met" => Outcome.Met,
        "not_met" => Outcome.NotMet,
        "not_applicable" => Outcome.NotApplicable,
        "cannot_tell" => Outcome.CannotTell,
        _ => throw new QuestionException($"input.outcomes: '{code}' is no outcome"),
    };
}
