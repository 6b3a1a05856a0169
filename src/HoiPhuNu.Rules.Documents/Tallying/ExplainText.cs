using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>Figures explained as people read them.</summary>
internal sealed class ExplainText(ExplainDocument document, Paper paper, DocumentTexts texts)
{
    /// <summary>How many ranges of rows a line shows; JSON and CSV have all.</summary>
    private const int RangesShown = 12;

    private readonly FigureWords _words = new(texts);

    /// <summary>Writes all of it.</summary>
    public void Write(CancellationToken interrupted)
    {
        paper.Line(0, new Inked(texts.With("explain.title", ("unit", document.Unit), ("name", document.Name), ("day", document.AsOf), ("from", document.From)), Ink.Heading));
        foreach (var figure in document.Figures)
        {
            interrupted.ThrowIfCancellationRequested();
            paper.Blank();
            Write(figure);
        }
    }

    private void Write(ExplainedFigureDocument figure)
    {
        paper.Line(0, new Inked($"{TitleOf(figure)}: {_words.ValueOf(figure)}", Ink.Strong));
        if (!figure.Applicable)
        {
            return;
        }

        foreach (var rule in figure.Rules)
        {
            paper.Line(2, $"{rule.Rule} · {rule.Title}", new Inked(ClauseWords.After(rule.Clause, texts, " (", ")"), Ink.Faint));
        }

        if (!figure.Readings.IsEmpty)
        {
            paper.Line(2, texts.With("explain.readings", ("readings", figure.Readings.Select(reading => $"{reading.Key}={reading.Value}"))));
        }

        if (figure.DistinctPersons)
        {
            paper.Line(2, texts["explain.distinct"]);
        }

        foreach (var part in figure.Arithmetic)
        {
            paper.Line(4, FigureWords.SignOf(part.Role, figure), _words.Value(part.Value).PadLeft(12), "  ", _words.NameOf(part));
        }

        Rows(figure, isCounted: true, "explain.counted");
        Rows(figure, isCounted: false, "explain.not-counted");
    }

    private void Rows(ExplainedFigureDocument figure, bool isCounted, string title)
    {
        var groups = figure.Inputs.Where(group => group.Counted == isCounted).ToList();
        if (groups.Count == 0)
        {
            return;
        }

        paper.Line(2, texts[title]);
        foreach (var group in groups)
        {
            paper.Line(4, texts.With(
                group.Placed ? "explain.rows" : "explain.rows-unplaced",
                ("count", group.Rows),
                ("why", group.Why.Replace('_', ' ')),
                ("rule", group.Rule),
                ("file", group.File ?? group.List),
                ("rows", RowsText.Of(group.Ranges, RangesShown))));
        }
    }

    private static string TitleOf(ExplainedFigureDocument figure) => figure.Title == figure.Figure ? figure.Figure : $"{figure.Title} ({figure.Figure})";
}
