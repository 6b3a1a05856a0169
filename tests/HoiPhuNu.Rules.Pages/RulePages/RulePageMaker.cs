using System.Globalization;
using System.Text;
using HoiPhuNu.Rules.Pages.Clauses;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Pages.RulePages;

/// <summary>Makes one page per rule of the catalogue, and the page that lists them.</summary>
internal sealed class RulePageMaker(ILookup<string, TestMark> tests, ILookup<string, (string File, int Vectors)> vectors)
{
    private const string Folder = "docs/rules";

    public IEnumerable<Page> Pages() => [.. RuleCatalogue.Rules.Select(PageOf), List()];

    private static Page List()
    {
        var text = new StringBuilder(AllPages.Mark);
        text.Append("""
            # Các quy tắc · The rules

            Mỗi quy tắc một trang: nội dung, chỗ trong Chuyên đề 6, cách hiểu, ví dụ, phép thử giữ nó. [Mục III và mục IV của nguồn, từng đoạn một](clauses.md); [cách hiểu đã xem xét mà không đưa vào](#considered).
            Cũng xem được bằng lệnh `hoiphunu rules`, `hoiphunu rules RATE-4`.

            One page per rule: what it says, its place in the source, its readings, a worked example, the tests that hold it. [Sections III and IV clause by clause](clauses.md); [readings considered and not offered](#considered).


            """.ReplaceLineEndings("\n"));
        foreach (var group in RuleCatalogue.Rules.GroupBy(rule => rule.Group))
        {
            text.Append($"## {group.Key}\n\n| quy tắc · rule | | | nguồn · source |\n|---|---|---|---|\n");
            foreach (var rule in group)
            {
                text.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.Title.Vietnamese} | {rule.Title.English} | {(rule.Clauses.IsEmpty ? Rule.OutsideMark : rule.Clauses[0])} |\n");
            }

            text.Append('\n');
        }

        text.Append("## Cách hiểu · Readings\n\n| cách hiểu · reading | mặc định · default | quy tắc · rules |\n|---|---|---|\n");
        foreach (var reading in RuleCatalogue.Readings)
        {
            text.Append($"| {reading.Name} | `{reading.Default}` | {string.Join(", ", reading.Rules.Select(rule => $"[{rule}]({rule}.md)"))} |\n");
        }

        text.Append("\n<a id=\"considered\"></a>\n\n## Đã xem xét mà không đưa vào · Considered and not offered\n\n");
        foreach (var reading in RuleCatalogue.Considered)
        {
            AppendConsidered(text, reading);
            text.Append($"Quy tắc · Rules: {string.Join(", ", reading.Rules.Select(rule => $"[{rule}]({rule}.md)"))} ({string.Join(", ", reading.Clauses.Select(Linked))})\n\n");
        }

        return new Page($"{Folder}/README.md", text.ToString().TrimEnd('\n') + "\n");
    }

    private Page PageOf(Rule rule)
    {
        var text = new StringBuilder(AllPages.Mark);
        text.Append($"# {rule.Id}: {rule.Title.Vietnamese} · {rule.Title.English}\n\n");
        text.Append("| | |\n|---|---|\n");
        text.Append($"| Nguồn · Source | {string.Join(", ", Places(rule))} |\n");
        text.Append($"| Hiệu lực · In force | {Day(rule.From)} – {Day(rule.Until.PlusDays(-1))} |\n");
        text.Append(rule.Severity is { } severity ? $"| Mức độ · Severity | `{severity}` |\n" : string.Empty);
        text.Append($"| Nhóm · Group | [{rule.Group}](README.md#{rule.Group}) |\n\n");
        AppendBoth(text, "Nội dung · What it says", rule.Statement);
        AppendBoth(text, "Ví dụ · Worked example", rule.Example);
        AppendReadings(text, rule);
        AppendTests(text, rule);
        AppendVectors(text, rule);
        return new Page($"{Folder}/{rule.Id}.md", text.ToString().TrimEnd('\n') + "\n");
    }

    private static IEnumerable<string> Places(Rule rule) =>
        rule.Clauses.Select(Linked)
            .Concat(rule.IsOutside ? [Rule.OutsideMark] : []);

    private static string Linked(string place) => place.StartsWith("CĐ6 III", StringComparison.Ordinal) || place.StartsWith("CĐ6 IV", StringComparison.Ordinal)
        ? $"[{place}](clauses.md#{ClausePageMaker.AnchorOf(place)})"
        : place;

    private static void AppendConsidered(StringBuilder text, ConsideredReading reading) => text.Append(
        $"### {reading.Name}\n\n**{reading.Title.Vietnamese}** · **{reading.Title.English}**\n\n{reading.Meaning.Vietnamese}\n\n{reading.Meaning.English}\n\n"
        + $"*Vì sao không:* {reading.Why.Vietnamese}\n\n*Why not:* {reading.Why.English}\n\n");

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static void AppendBoth(StringBuilder text, string heading, LocalizedText words) =>
        text.Append(CultureInfo.InvariantCulture, $"## {heading}\n\n{words.Vietnamese}\n\n{words.English}\n\n");

    private static void AppendReadings(StringBuilder text, Rule rule)
    {
        text.Append("## Cách hiểu · Readings\n\n");
        if (rule.Readings.IsEmpty)
        {
            text.Append("Chỉ có một cách hiểu · There is only one.\n\n");
        }

        foreach (var reading in RuleCatalogue.Readings.Where(reading => rule.Readings.Contains(reading.Name)))
        {
            text.Append($"### {reading.Name}{(reading.IsOutside ? $" {Rule.OutsideMark}" : string.Empty)}\n\n");
            text.Append("| giá trị · value | nghĩa | meaning |\n|---|---|---|\n");
            foreach (var value in reading.Values)
            {
                var mark = value.Value == reading.Default ? " (mặc định · default)" : string.Empty;
                text.Append($"| `{value.Value}`{mark} | {value.Meaning.Vietnamese} | {value.Meaning.English} |\n");
            }

            text.Append($"\n{reading.Why.Vietnamese}\n\n{reading.Why.English}\n\n");
        }

        var considered = RuleCatalogue.Considered.Where(reading => reading.Rules.Contains(rule.Id)).ToList();
        if (considered.Count > 0)
        {
            text.Append("## Đã xem xét mà không đưa vào · Considered and not offered\n\n");
            considered.ForEach(reading => AppendConsidered(text, reading));
        }
    }

    private void AppendTests(StringBuilder text, Rule rule)
    {
        text.Append("## Phép thử giữ quy tắc · Tests that hold it\n\n");
        foreach (var test in tests[rule.Id])
        {
            text.Append($"- [`{test.Test}`](../../{test.File})\n");
        }

        text.Append('\n');
    }

    private void AppendVectors(StringBuilder text, Rule rule)
    {
        text.Append("## Mẫu đối chiếu · Conformance vectors\n\n");
        foreach (var (file, count) in vectors[rule.Id])
        {
            text.Append($"- [{file["docs/conformance/".Length..]}](../{file["docs/".Length..]}): {count}\n");
        }

        text.Append(vectors[rule.Id].Any() ? string.Empty : "Chưa có · None yet.\n");
    }
}
