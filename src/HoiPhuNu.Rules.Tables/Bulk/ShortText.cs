using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace HoiPhuNu.Rules.Tables.Bulk;

/// <summary>Short texts in bytes that may be read beyond their end.</summary>
internal static class ShortText
{
    /// <summary>The first eight bytes of a text as a number; zeros where it is shorter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Prefix(ReadOnlySpan<byte> bytes, int length)
    {
        var all = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        return length >= sizeof(ulong) ? all : all & ~(ulong.MaxValue << (8 * length));
    }

    /// <summary>Whether a text is of ASCII letters, and no blanks are around it.</summary>
    /// <param name="bytes">The bytes from the text on, and more.</param>
    /// <param name="length">How many of them are its.</param>
    public static bool IsPlain(ReadOnlySpan<byte> bytes, int length) =>
        length > 0 && bytes[0] > ' ' && bytes[length - 1] > ' ' && (length <= 2 * sizeof(ulong) ? AreAscii(bytes, length) : Ascii.IsValid(bytes[..length]));

    private static bool AreAscii(ReadOnlySpan<byte> bytes, int length)
    {
        var letters = Prefix(bytes, length) | (length <= sizeof(ulong) ? 0 : Prefix(bytes[sizeof(ulong)..], length - sizeof(ulong)));
        return (letters & 0x8080_8080_8080_8080) == 0;
    }
}
