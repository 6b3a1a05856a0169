using System.Globalization;
using System.Text.Json;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>A tally as JSON.</summary>
internal static class TallyJson
{
    public static void Write(TallyReport report, Stream stream, Language language, CancellationToken interrupted)
    {
        var document = new TallyDocument(
            report.Figures.Tree.Day,
            report.Figures.From,
            RulesDocument.Of(report.Rules),
            report.Rules.Readings.ToNamedValues(),
            report.Shown.Select(Unit),
            FindingDocument.AllOf(report, language, interrupted),
            TargetDocument.Of(report.Target),
            RefusedText.CountsOf(report.Figures.RefusedRows));
        JsonSerializer.Serialize(stream, document, DocumentJson.Written.TallyDocument);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>One unit. Where target 5 does not apply all of it is null; where an input is missing its numbers are.</summary>
    private static UnitDocument Unit(UnitFigures figures)
    {
        var (unit, gathering) = (figures.Unit, figures.Gathering);
        var hasTarget5 = !unit.IsOutsideTarget5;
        return new UnitDocument(
            unit.Code,
            unit.Name,
            unit.Level.Code,
            figures.Parent?.Code,
            gathering.Women,
            gathering.WorkingAway,
            hasTarget5 ? MembersDocument.Of(gathering.Members) : null,
            gathering.Counted,
            gathering.CountedUpTo,
            gathering.WomenUpTo,
            gathering.IsComplete,
            hasTarget5 ? new UnattributedDocument(gathering.UnattributedWomen, gathering.UnattributedCounted) : null,
            RateDocument.Of(gathering.Rate),
            gathering.Verdict?.BandCode,
            figures.MeetsTarget,
            Answered(figures.Support?.Needed),
            figures.OwnTarget is { } own ? new OwnTargetDocument(own.Target.ToPercent()!.Value.ToString(CultureInfo.InvariantCulture), OutcomeCode.Of(own.Outcome)!) : null,
            hasTarget5 ? GrowthOf(figures.Growth) : null,
            CoverageDocument.Of(figures.Training.Cadres),
            CoverageDocument.Of(figures.Training.BranchHeads),
            CoverageDocument.Of(figures.Training.BaseCadres),
            new ComputersDocument(figures.Computers?.Bases, figures.Computers?.WithComputer));
    }

    internal static bool? Answered(Answer? answer) => answer switch
    {
        Answer.Yes => true,
        Answer.No => false,
        _ => null,
    };

    private static GrowthDocument GrowthOf(GrowthFigure? growth) => growth is { } known
        ? new GrowthDocument(
            known.Terms.Admitted,
            known.Terms.MovedIn,
            known.Terms.Left,
            known.Terms.Died,
            known.Terms.MovedOut,
            known.Terms.Club,
            known.Terms.CategoryBalance,
            known.Net,
            known.Unattributed,
            known.InternalTransfers)
        : new GrowthDocument(null, null, null, null, null, null, null, null, null, null);
}
