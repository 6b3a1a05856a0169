using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Findings;

/// <summary>Says what was reported: a figure or a day as people of the language write it, so that it looks like what it is held against; anything else as it stood.</summary>
internal static class ReportedText
{
    public static string? Of(Finding finding, DocumentTexts texts) =>
        finding.Reported is { Length: 0 } ? texts["value.empty"]
        : finding.Reported is not null && finding.Facts.TryGetValue("reported", out var value) && value is int or long or Int128 or decimal or LocalDate ? FactText.Of(value, texts.Language)
        : finding.Reported;
}
