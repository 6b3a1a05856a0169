using System.Text;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Pages.Clauses;

/// <summary>The page that walks sections III and IV of the source clause by clause.</summary>
internal static class ClausePageMaker
{
    public const string Path = "docs/rules/clauses.md";

    /// <summary>The place on the page that a locator leads to.</summary>
    public static string AnchorOf(string locator) => locator["CĐ6 ".Length..].Replace('.', '-').ToLowerInvariant();

    public static Page Page(ClauseList list)
    {
        var text = new StringBuilder(AllPages.Mark);
        text.Append("""
            # Mục III và mục IV của Chuyên đề 6, từng đoạn một · Sections III and IV clause by clause

            Mỗi đoạn được tóm tắt bằng lời của chúng tôi, kèm quy tắc thực hiện nó, hoặc lý do không có quy tắc. Nguồn: *Chuyên đề 6 — Xây dựng tổ chức Hội vững mạnh,
            hoạt động chuyên nghiệp, hiệu quả*. Chỗ của đoạn được ghi như trong kết quả kiểm tra (`CĐ6 III.1.e`) và bằng số dòng của bản chữ.

            Each clause is told in our words, with the rules that carry it out or the reason why there is none. Places are given as findings cite them, and by the lines of the source's text.


            """.ReplaceLineEndings("\n"));
        foreach (var place in list.Clauses.GroupBy(clause => clause.Locator))
        {
            text.Append($"<a id=\"{AnchorOf(place.Key)}\"></a>\n\n## {place.Key}\n\n");
            foreach (var clause in place)
            {
                Append(text, clause);
            }
        }

        return new Page(Path, text.ToString().TrimEnd('\n') + "\n");
    }

    private static void Append(StringBuilder text, Clause clause)
    {
        var lines = clause.FirstLine == clause.LastLine ? $"{clause.FirstLine}" : $"{clause.FirstLine}–{clause.LastLine}";
        text.Append($"**{clause.Id}** (dòng · line {lines})\n\n");
        text.Append($"{clause.Summary.Vietnamese}\n\n{clause.Summary.English}\n\n");
        text.Append(clause.Rules.IsEmpty
            ? $"*Không có quy tắc:* {clause.WhyNoRule?.Vietnamese}\n*No rule:* {clause.WhyNoRule?.English}\n\n"
            : $"Quy tắc · Rules: {string.Join(", ", clause.Rules.Select(Linked))}\n\n");
    }

    private static string Linked(string id) => $"[{id}]({id}.md) {RuleCatalogue.Get(id).Title.Vietnamese}";
}
