using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Documents.Evaluating;

/// <summary>The list of bases to support, with reasons. Rule SUP-1.</summary>
internal sealed class EvaluateSupportText(EvaluateReport report, Paper paper, DocumentTexts texts)
{
    public void Write(CancellationToken interrupted)
    {
        var supported = report.Supported.ToList();
        paper.Line(0, new Inked(texts.With("evaluate.support", ("count", supported.Count)), Ink.Heading));
        if (supported.Count > 0)
        {
            TextColumn[] headers =
            [
                new(texts["tally.unit"]),
                new(texts["tally.name"]),
                new(texts["tally.rate"], IsNumber: true),
                new(texts["evaluate.rating"]),
                new(texts["evaluate.computer"]),
                new(texts["evaluate.reasons"]),
            ];
            new TextTable(paper, headers).Write(supported.Select(Cells), interrupted);
        }

        if (report.SupportUnknown.Count() is > 0 and var unknown)
        {
            paper.Line(2, texts.With("evaluate.support-unknown", ("count", unknown)));
        }

        paper.Blank();
    }

    private string[] Cells(UnitFigures figures) =>
    [
        figures.Unit.Code,
        figures.Unit.Name,
        figures.Gathering.Rate is { } rate ? FactText.Of(rate, texts.Language) : "–",
        figures.Base?.Rating is { } rating ? FactText.Of((object)rating, texts.Language) : "?",
        figures.Base?.HasComputer is { } hasComputer ? texts[hasComputer ? "value.yes" : "value.no"] : "?",
        string.Join("; ", figures.Support!.Reasons.Select(reason => FactText.Of((object)reason, texts.Language))),
    ];
}
