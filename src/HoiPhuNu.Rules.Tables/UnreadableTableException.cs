using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables;

/// <summary>
/// An input that cannot be read as a whole: empty, binary, of an old encoding, cut short, or another table than the one asked for.
/// It carries a message key and facts; <see cref="TableMessages"/> makes the sentence. Doubtful cells of a readable table are no exceptions.
/// </summary>
public sealed class UnreadableTableException : Exception
{
    internal UnreadableTableException(string key, Place place, ImmutableDictionary<string, object>? facts = null, Exception? cause = null)
        : base(null, cause)
    {
        Key = key;
        Place = place;
        Facts = facts ?? ImmutableDictionary<string, object>.Empty;
    }

    /// <summary>The key of the message, for instance <c>encoding</c>.</summary>
    public string Key { get; }

    /// <summary>The file, and the row and column where there is one to name.</summary>
    public Place Place { get; }

    /// <summary>The file's name as it was given.</summary>
    public string File => Place.File ?? string.Empty;

    /// <summary>The values that the message names.</summary>
    public ImmutableDictionary<string, object> Facts { get; }

    /// <summary>The sentence in English, after the file's name.</summary>
    public override string Message => $"{File}: {TableMessages.Render(this, Language.English)}";
}
