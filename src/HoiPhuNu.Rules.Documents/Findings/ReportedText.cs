using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Documents.Findings;

/// <summary>Says what was reported: a figure as people of the language write it, so that it looks like what it is held against; anything else as it stood.</summary>
internal static class ReportedText
{
    public static string? Of(Finding finding, DocumentTexts texts) =>
        finding.Reported is { Length: 0 } ? texts["value.empty"]
        : finding.Reported is not null && finding.Facts.TryGetValue("reported", out var value) && value is int or long or Int128 or decimal ? FactText.Of(value, texts.Language)
        : finding.Reported;
}
