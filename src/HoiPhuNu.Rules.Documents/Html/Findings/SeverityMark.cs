using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>The weight of a finding: a word, a shape and a colour, each of which would do alone.</summary>
internal static class SeverityMark
{
    /// <summary>How rows and choices name it.</summary>
    public static string Of(Severity severity) => severity == Severity.Error ? "error" : "warning";

    /// <summary>The word.</summary>
    public static string Word(Severity severity, DocumentTexts texts) => texts[severity == Severity.Error ? "mark.error" : "mark.warning"];

    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, Severity severity, DocumentTexts texts) =>
        html.Element("span", Word(severity, texts), ("class", $"mark {Of(severity)}"));
}
