using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Documents.Allocating;

/// <summary>An allocation as people read it: the units with their potential and share, the sum, the findings.</summary>
internal sealed class AllocateText(AllocateReport report, Paper paper, DocumentTexts texts)
{
    /// <summary>Writes all of it.</summary>
    public void Write(CancellationToken interrupted)
    {
        var allocation = report.Allocation;
        paper.Line(0, new Inked(
            report.Within is { } within
                ? texts.With("allocate.title-in", ("total", allocation.Total), ("level", report.Level), ("unit", $"{within.Code} {within.Name}"), ("day", report.Day))
                : texts.With("allocate.title", ("total", allocation.Total), ("level", report.Level), ("day", report.Day)),
            Ink.Heading));
        new TextTable(paper, Headers()).Write(report.Lines.Select(Cells).Append(Sum()), interrupted);
        WriteLegend();
        paper.Blank();
        new FindingsText(report, paper, texts, texts["group.whole-report"]).Write(interrupted);
        new FindingsSummary(report, paper, texts).Write(
            texts.With("summary.rows", ("rows", report.Rows)),
            texts["allocate.verdict-clean"],
            texts["allocate.verdict-warnings"],
            texts["allocate.verdict-errors"]);
    }

    private TextColumn[] Headers() =>
    [
        new(texts["tally.unit"]),
        new(texts["tally.name"]),
        new(texts["tally.women"], IsNumber: true),
        new(texts["tally.counted"], IsNumber: true),
        new(texts["allocate.potential"], IsNumber: true),
        new(texts["allocate.share"], IsNumber: true),
        new(texts["allocate.quota"], IsNumber: true),
        new(texts["allocate.allocated"], IsNumber: true),
    ];

    private string[] Cells(AllocateLine line)
    {
        var share = ShareDocument.Of(line, report);
        return
        [
            line.Unit.Code,
            line.Unit.Name,
            Number(share.Women),
            Number(share.Counted),
            Number(share.Potential) + (line.Potential.IsComplete ? string.Empty : "*") + (line.IsByOwnRow ? "†" : string.Empty),
            share.Share is { } part ? FactText.Of(new Numerics.Ratio(part.Numerator, (long)part.Denominator), texts.Language) : "–",
            share.Quota is { } quota ? texts.With("allocate.quota-of", ("whole", quota.Whole), ("remainder", quota.Remainder), ("denominator", quota.Denominator)) : "–",
            Number(share.Allocated) + (share.Quota is { RoundedUp: true } ? "↑" : " "),
        ];
    }

    private string[] Sum() =>
    [
        string.Empty,
        texts["allocate.sum"],
        string.Empty,
        string.Empty,
        FactText.Of(report.Allocation.Potential, texts.Language),
        string.Empty,
        string.Empty,
        report.Allocation.IsPossible ? FactText.Of((Int128)report.Allocation.Total, texts.Language) + " " : "– ",
    ];

    private string Number(long? number) => number is { } known ? FactText.Of((Int128)known, texts.Language) : "?";

    private void WriteLegend()
    {
        paper.Line(0, new Inked(texts["allocate.legend"], Ink.Faint));
        if (!report.Allocation.IsPossible)
        {
            paper.Line(0, new Inked(texts["allocate.impossible"], Ink.Error));
        }
        else if (!report.Allocation.IsComplete)
        {
            paper.Line(0, new Inked(texts["allocate.incomplete"], Ink.Warning));
        }

        if (report.Lines.Any(line => line.IsByOwnRow))
        {
            paper.Line(0, new Inked(texts["allocate.own-row"], Ink.Faint));
        }
    }
}
