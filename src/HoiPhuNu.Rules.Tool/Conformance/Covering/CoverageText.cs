using System.Collections.Immutable;
using System.Globalization;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>The coverage as people read it: a table per subject, then what is missing.</summary>
internal sealed class CoverageText(ImmutableArray<CoverageLine> lines, Paper paper, DocumentTexts texts)
{
    private readonly KitWords _words = new(texts);

    /// <summary>Writes it.</summary>
    /// <param name="vectors">The vectors of the kit.</param>
    /// <param name="interrupted">When to stop.</param>
    public void Write(ImmutableArray<Vector> vectors, CancellationToken interrupted)
    {
        foreach (var subject in lines.GroupBy(line => line.Subject))
        {
            var hasQuiet = subject.Key == CoverageSubject.Finding;
            paper.Line(0, new Inked(_words.Of(subject.Key), Ink.Heading));
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

        paper.Line(0, _words.Kit(vectors));
        paper.Line(0, new Inked(_words.Covered(lines), lines.All(line => line.IsCovered) ? Ink.Good : Ink.Error));
    }

    private string[] Row(CoverageLine line, bool hasQuiet) =>
    [
        line.Name,
        Plain(line.ByHand),
        .. hasQuiet ? [Plain(line.Quiet ?? 0)] : Array.Empty<string>(),
        Plain(line.Generated),
        line.IsCovered ? string.Empty : texts["conformance.hole"],
    ];

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
