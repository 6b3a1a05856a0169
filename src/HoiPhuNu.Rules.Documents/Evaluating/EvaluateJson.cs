using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.Evaluating;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Evaluating;

/// <summary>An evaluation as JSON.</summary>
internal static class EvaluateJson
{
    public static void Write(EvaluateReport report, Stream stream, Language language, CancellationToken interrupted)
    {
        JsonSerializer.Serialize(stream, DocumentOf(report, language, interrupted), DocumentJson.Written.EvaluateDocument);
        stream.WriteByte((byte)'\n');
    }

    private static EvaluateDocument DocumentOf(EvaluateReport report, Language language, CancellationToken interrupted) => new(
        report.Day,
        report.IsFromReport ? "report" : "lists",
        RulesDocument.Of(report.Rules),
        report.Rules.Readings.ToNamedValues(),
        report.Evaluation.Figures.Years,
        report.Within?.Code,
        report.Shown.Select(unit => UnitOf(unit, report.Day)),
        new SupportListDocument(report.SupportUnknown.LongCount(), report.Supported.Select(Supported)),
        new BandsDocument(report.Standings.ToImmutableSortedDictionary(standing => standing.Standing.CodeAt(report.Rules.RateTarget), standing => standing.Bases, StringComparer.Ordinal), MovementOf(report)),
        RefusedText.CountsOf(report.RefusedRows),
        FindingDocument.AllOf(report, language, interrupted));

    private static EvaluatedUnitDocument UnitOf(UnitEvaluation unit, LocalDate day)
    {
        var lines = EvaluateLines.Of(unit, day).ToLookup(line => line.Target);
        var gathering = unit.Figures.Gathering;
        return new EvaluatedUnitDocument(
            unit.Unit.Code,
            unit.Unit.Name,
            unit.Unit.Level.Code,
            unit.Figures.Parent?.Code,
            gathering.Women,
            gathering.Counted,
            gathering.CountedUpTo,
            gathering.WomenUpTo,
            gathering.IsComplete,
            RateDocument.Of(gathering.Rate),
            unit.Targets.Select(target => TargetOf(target, lines[EvaluateLines.CodeOf(target.Target)].ToList())),
            lines.Where(group => group.All(line => line.From is null)).SelectMany(group => group).Select(VerdictOf));
    }

    private static EvaluatedTargetDocument TargetOf(TargetEvaluation target, List<EvaluateLine> lines) => new(
        EvaluateLines.CodeOf(target.Target),
        target.Term.Rules,
        target.Term.Readings,
        lines[..^1].Select(VerdictOf),
        VerdictOf(lines[^1]),
        BalanceOf(target.Balance),
        target.Projection is { } projection ? new ProjectionDocument(projection.AtEnd, projection.AsOf, projection.Achieved, projection.DaysElapsed, projection.DaysInTerm) : null);

    private static BalanceDocument BalanceOf(RegistrationBalance balance) =>
        new(balance.Allocated, balance.Registered, balance.Difference, OutcomeCode.Of(balance.Outcome)!, balance.Years, balance.YearsWithout);

    private static VerdictDocument VerdictOf(EvaluateLine line) => new(
        line.Target,
        line.Year,
        line.From,
        line.To,
        line.Achieved,
        line.Planned,
        line.Source,
        line.Difference,
        line is { Achieved: { } achieved, Planned: { } planned, Percent: { } percent } ? new ExactRatioDocument(achieved, planned, Text(percent)) : null,
        line.TargetPercent?.ToPercent() is { } aim ? Text(aim) : null,
        line.RoundingMisleads,
        OutcomeCode.Of(line.Outcome)!,
        line.Missing,
        line.MissingInputs,
        line.Rules);

    private static SupportedDocument Supported(UnitFigures figures) => new(
        figures.Unit.Code,
        figures.Unit.Name,
        figures.Unit.Level.Code,
        figures.Parent?.Code,
        [.. figures.Support!.Reasons.Select(reason => reason.Code)],
        RateDocument.Of(figures.Gathering.Rate),
        figures.Base?.Rating?.Code,
        figures.Base?.HasComputer,
        figures.Support.Missing);

    private static BandMovementDocument? MovementOf(EvaluateReport report) => report is { Movement: { } movement, Since: { } since }
        ? new BandMovementDocument(
            since,
            RateStanding.AllAt(report.Rules.RateTarget).Select(standing => StandingOf(standing.CodeAt(report.Rules.RateTarget), movement[standing])),
            from before in RateStanding.AllAt(report.Rules.RateTarget)
            from after in RateStanding.AllAt(report.Rules.RateTarget)
            where movement.Moved(before, after) > 0
            select new MoveDocument(before.CodeAt(report.Rules.RateTarget), after.CodeAt(report.Rules.RateTarget), movement.Moved(before, after)),
            movement.Followed,
            movement.ReorganisedBefore,
            movement.ReorganisedAfter)
        : null;

    private static StandingDocument StandingOf(string standing, StandingChange change) =>
        new(standing, change.Before, change.After, change.Difference, change.ToPercent() is { } percent ? Text(percent) : null);

    private static string Text(decimal percent) => percent.ToString(CultureInfo.InvariantCulture);
}
