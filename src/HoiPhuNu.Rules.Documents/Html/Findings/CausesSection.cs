using System.Globalization;
using HoiPhuNu.Rules.Documents.Checking;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Validation;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>What to mend, each mistake once; what only follows from it is folded. Rules CAUSE-6 and CAUSE-7.</summary>
internal sealed class CausesSection(CheckReport report, CauseList causes, DocumentTexts texts)
{
    /// <summary>Writes the list.</summary>
    public void Write(HtmlWriter html, CancellationToken interrupted)
    {
        using var list = html.In("ol", ("class", "causes"));
        for (var id = 0; id < causes.All.Length; id++)
        {
            interrupted.ThrowIfCancellationRequested();
            using var item = html.In("li");
            html.ForeignElement("p", FindingMessages.Render(causes.All[id], texts.Language), ("class", "cause"));
            WriteAll(html, [.. causes.Positions[id].Where(position => !causes.IsDerived(position))]);
            List<int> derived = [.. causes.Positions[id].Where(causes.IsDerived)];
            if (derived.Count > 0)
            {
                using var folded = html.In("details");
                html.Element("summary", texts.With("causes.derived-count", ("count", derived.Count)));
                WriteAll(html, derived);
            }
        }
    }

    private void WriteAll(HtmlWriter html, List<int> positions)
    {
        if (positions.Count == 0)
        {
            return;
        }

        using var list = html.In("ul");
        foreach (var finding in positions.Select(position => report.Findings[position]))
        {
            using var item = html.In("li");
            var place = finding.Place.Row is { } row ? texts.With("place.row", ("row", row.ToString(CultureInfo.InvariantCulture))) + " · " : string.Empty;
            html.Foreign($"{finding.Rule} · {place}{report.Message(finding, texts.Language)}");
        }
    }
}
