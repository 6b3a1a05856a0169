using HoiPhuNu.Rules.Documents.Evaluating;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>How the bases moved between bands since an earlier day.</summary>
internal sealed class BandMovementTable(EvaluateReport report, PageWords words, DocumentTexts texts)
{
    /// <summary>Writes it; nothing where no earlier day was named.</summary>
    public void Write(HtmlWriter html)
    {
        if (report.Movement is not { } movement || report.Since is not { } since)
        {
            return;
        }

        HtmlTable.Write(
            html,
            texts.With("evaluate.bands-since", ("since", since), ("day", report.Day)),
            [(texts["evaluate.band"], false), (FactText.Of(since, texts.Language), true), (FactText.Of(report.Day, texts.Language), true), (texts["evaluate.difference"], true), (texts["evaluate.change"], true)],
            RateStanding.AllAt(report.Rules.RateTarget).Select(standing => (string[])
            [
                words.Of(standing),
                words.Number(movement[standing].Before),
                words.Number(movement[standing].After),
                new EvaluateWords(texts).Signed(movement[standing].Difference),
                words.Percent(movement[standing].ToPercent(1)),
            ]));
        foreach (var from in RateStanding.AllAt(report.Rules.RateTarget))
        {
            foreach (var to in RateStanding.AllAt(report.Rules.RateTarget).Where(to => to != from && movement.Moved(from, to) > 0))
            {
                html.Element("p", texts.With("evaluate.moved", ("from", words.Of(from)), ("to", words.Of(to)), ("bases", movement.Moved(from, to))), ("class", "hint"));
            }
        }

        if (movement.ReorganisedBefore > 0 || movement.ReorganisedAfter > 0)
        {
            html.Element("p", texts.With("evaluate.reorganised", ("before", movement.ReorganisedBefore), ("after", movement.ReorganisedAfter)), ("class", "hint"));
        }
    }
}
