using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Validation.Causes;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Validation;

/// <summary>The messages of findings and notes, in both languages.</summary>
public static class FindingMessages
{
    /// <summary>The templates, by message key.</summary>
    public static MessageTexts Texts { get; } = new("HoiPhuNu.Rules.Validation.Messages", typeof(FindingMessages).Assembly);

    /// <summary>The message of a finding.</summary>
    public static string Render(Finding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Texts.Render(finding, language);
    }

    /// <summary>The message of a note.</summary>
    public static string Render(CheckNote note, Language language)
    {
        ArgumentNullException.ThrowIfNull(note);
        return Texts.Render(note.Key, note.Facts, language);
    }

    /// <summary>The message of a cause.</summary>
    public static string Render(Cause cause, Language language)
    {
        ArgumentNullException.ThrowIfNull(cause);
        return Texts.Render(cause.MessageKey, cause.Facts, language);
    }
}
