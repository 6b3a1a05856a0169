using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
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
        return length >= sizeof(ulong) ? all : all & ~unchecked(ulong.MaxValue << (8 * length));
    }

    /// <summary>The first sixteen bytes of a text; zeros where it is shorter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Beginning(ReadOnlySpan<byte> bytes, int length) =>
        Vector128.Create(bytes) & Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create(unchecked((byte)Math.Min(length, Vector128<byte>.Count))));

    /// <summary>Whether a text is of ASCII letters, and no blanks are around it.</summary>
    /// <param name="bytes">The bytes from the text on, and more.</param>
    /// <param name="length">How many of them are its.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(ReadOnlySpan<byte> bytes, int length) =>
        length > 0 && bytes[0] > ' ' && bytes[unchecked(length - 1)] > ' '
        && (length <= Vector128<byte>.Count ? Beginning(bytes, length).ExtractMostSignificantBits() == 0 : Ascii.IsValid(bytes[..length]));
}
