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
    public static bool IsPlain(ReadOnlySpan<byte> text) => !text.IsEmpty && text[0] > ' ' && text[^1] > ' ' && Ascii.IsValid(text);
}
