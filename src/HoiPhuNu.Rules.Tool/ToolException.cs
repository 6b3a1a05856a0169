using HoiPhuNu.Rules.Tool.Messages;

namespace HoiPhuNu.Rules.Tool;

/// <summary>Why the tool cannot do what it was asked: one sentence for the person at the keyboard, then exit code 2.</summary>
internal sealed class ToolException : Exception
{
    public ToolException(string key, params ReadOnlySpan<(string Name, object Value)> facts)
        : base(key)
    {
        Key = key;
        Facts = ToolTexts.Facts(facts);
    }

    /// <summary>The message key.</summary>
    public string Key { get; }

    /// <summary>What the message names.</summary>
    public IReadOnlyDictionary<string, object> Facts { get; }
}
