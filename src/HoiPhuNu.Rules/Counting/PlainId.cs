using System.Text;

namespace HoiPhuNu.Rules.Counting;

/// <summary>What is left of an id without its leading zeros, blanks and case: by it alone two ids are alike. Rule DATA-16.</summary>
internal static class PlainId
{
    /// <summary>The plain form of an id's <see cref="PersonKey"/>, again as bytes; empty where nothing is left.</summary>
    /// <param name="key">The key.</param>
    /// <param name="room">Room for it, of the length of the key or more.</param>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> key, Span<byte> room)
    {
        var length = 0;
        foreach (var letter in key)
        {
            if (letter >= 0x80)
            {
                return OfAny(PersonKey.Decode(key));
            }

            if (letter > ' ' && (letter != '0' || length > 0))
            {
                room[length++] = letter is >= (byte)'a' and <= (byte)'z' ? (byte)(letter - 'a' + 'A') : letter;
            }
        }

        return room[..length];
    }

    private static byte[] OfAny(string id) =>
        Encoding.UTF8.GetBytes(string.Concat(id.Where(letter => !char.IsWhiteSpace(letter))).TrimStart('0').ToUpperInvariant());
}
