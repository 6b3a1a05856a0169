using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Evaluating;

/// <summary>How many bases stand in which band, and how they moved since an earlier day. Rule RATE-5.</summary>
internal sealed class EvaluateBandsText(EvaluateReport report, Paper paper, DocumentTexts texts)
{
    public void Write(CancellationToken interrupted)
    {
        if (report.Movement is not { } movement || report.Since is not { } since)
        {
            paper.Line(0, new Inked(texts.With("evaluate.bands", ("day", report.Day)), Ink.Heading));
            new TextTable(paper, [new(texts["evaluate.band"]), new(texts["evaluate.bases"], IsNumber: true)])
                .Write(report.Standings.Select(standing => new[] { Word(standing.Standing), Number(standing.Bases) }), interrupted);
            paper.Blank();
            return;
        }

        paper.Line(0, new Inked(texts.With("evaluate.bands-since", ("since", since), ("day", report.Day)), Ink.Heading));
        TextColumn[] headers =
        [
            new(texts["evaluate.band"]),
            new(FactText.Of(since, texts.Language), IsNumber: true),
            new(FactText.Of(report.Day, texts.Language), IsNumber: true),
            new(texts["evaluate.difference"], IsNumber: true),
            new(texts["evaluate.change"], IsNumber: true),
        ];
        new TextTable(paper, headers).Write(RateStanding.AllAt(report.Rules.RateTarget).Select(standing => Cells(standing, movement[standing])), interrupted);
        foreach (var from in RateStanding.AllAt(report.Rules.RateTarget))
        {
            foreach (var to in RateStanding.AllAt(report.Rules.RateTarget).Where(to => to != from && movement.Moved(from, to) > 0))
            {
                paper.Line(2, texts.With("evaluate.moved", ("from", Word(from)), ("to", Word(to)), ("bases", movement.Moved(from, to))));
            }
        }

        if (movement.ReorganisedBefore > 0 || movement.ReorganisedAfter > 0)
        {
            paper.Line(2, texts.With("evaluate.reorganised", ("before", movement.ReorganisedBefore), ("after", movement.ReorganisedAfter)));
        }

        paper.Blank();
    }

    private string[] Cells(RateStanding standing, StandingChange change) =>
    [
        Word(standing),
        Number(change.Before),
        Number(change.After),
        new EvaluateWords(texts).Signed(change.Difference),
        change.ToPercent(1) is { } percent ? (percent > 0 ? "+" : string.Empty) + FactText.Of(percent, texts.Language) + "%" : "–",
    ];

    private string Word(RateStanding standing) => texts.Language == Language.Vietnamese ? standing.VietnameseAt(report.Rules.RateTarget) : standing.CodeAt(report.Rules.RateTarget);

    private string Number(long number) => FactText.Of((Int128)number, texts.Language);
}
