using System.Collections.Immutable;
using System.Globalization;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>The coverage as people read it: a table per subject, then what is missing.</summary>
internal sealed class CoverageText(ImmutableArray<CoverageLine> lines, Paper paper, ToolTexts texts)
{
    /// <summary>Writes it.</summary>
    /// <param name="vectors">How many vectors there are.</param>
    /// <param name="byHand">How many of them were worked out by hand.</param>
    /// <param name="interrupted">When to stop.</param>
    public void Write(int vectors, int byHand, CancellationToken interrupted)
    {
        foreach (var subject in lines.GroupBy(line => line.Subject))
        {
            var hasQuiet = subject.Key == CoverageSubject.Finding;
            paper.Line(0, new Inked(TitleOf(subject.Key), Ink.Heading));
            new TextTable(paper,
            [
                new(string.Empty, false),
                new(texts[hasQuiet ? "conformance.column-raised" : "conformance.column-by-hand"], true),
                .. hasQuiet ? [new(texts["conformance.column-quiet"], true)] : Array.Empty<TextColumn>(),
                new(texts["conformance.column-generated"], true),
                new(string.Empty, false),
            ]).Write(subject.Select(line => Row(line, hasQuiet)), interrupted);
            paper.Blank();
        }

        var missing = lines.Count(line => !line.IsCovered);
        paper.Line(0, texts.With("conformance.kit", ("count", vectors), ("hand", byHand), ("generated", vectors - byHand)));
        paper.Line(0, missing == 0
            ? new Inked(texts.With("conformance.covered", ("count", lines.Length)), Ink.Good)
            : new Inked(texts.With("conformance.uncovered", ("count", missing), ("names", lines.Where(line => !line.IsCovered).Select(line => line.Name))), Ink.Error));
    }

    private string[] Row(CoverageLine line, bool hasQuiet) =>
    [
        line.Name,
        Plain(line.ByHand),
        .. hasQuiet ? [Plain(line.Quiet ?? 0)] : Array.Empty<string>(),
        Plain(line.Generated),
        line.IsCovered ? string.Empty : texts["conformance.hole"],
    ];

    private string TitleOf(CoverageSubject subject) => texts[subject switch
    {
        CoverageSubject.Rule => "conformance.subject-rule",
        CoverageSubject.Finding => "conformance.subject-finding",
        CoverageSubject.Reading => "conformance.subject-reading",
        CoverageSubject.Boundary => "conformance.subject-boundary",
        _ => "conformance.subject-operation",
    }];

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
