using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace HoiPhuNu.Rules.Counting;

/// <summary>
/// Ids of persons as bytes, one to one: UTF-8. Text that is no valid UTF-16, which no file holds but a program may give, is kept as it is behind
/// a byte that UTF-8 never has.
/// </summary>
internal static class PersonKey
{
    private const byte Raw = 0xFF;

    // Odd numbers without a pattern, from the digits of the golden ratio, e and pi.
    private const ulong First = 0x9E37_79B9_7F4A_7C15;
    private const ulong Second = 0xADF8_5458_A2BB_4A9B;
    private const ulong Third = 0xC90F_DAA2_2168_C235;

    /// <summary>Another one in each run of a program, so that nobody can make a list whose ids all fall together. Nothing that is told depends on it.</summary>
    private static readonly ulong Seed = unchecked(((ulong)"id".GetHashCode(StringComparison.Ordinal) << 32) ^ (ulong)"key".GetHashCode(StringComparison.Ordinal));

    /// <summary>How many bytes an id of usual length takes at most.</summary>
    public const int Few = 256;

    /// <summary>The key of an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="few">Room for <see cref="Few"/> bytes, which the key is written to if it fits.</param>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<char> id, Span<byte> few)
    {
        var most = (3L * id.Length) + 1;
        var key = most <= few.Length ? few : new byte[most];
        if (Utf8.FromUtf16(id, key, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return key[..length];
        }

        key[0] = Raw;
        MemoryMarshal.AsBytes(id).CopyTo(key[1..]);
        return key[..(1 + (2 * id.Length))];
    }

    /// <summary>The id of a key.</summary>
    public static string Decode(ReadOnlySpan<byte> key) =>
        key is [Raw, .. var raw] ? new string(MemoryMarshal.Cast<byte, char>(raw)) : Encoding.UTF8.GetString(key);

    /// <summary>A hash of which every bit depends on every byte.</summary>
    public static ulong HashOf(ReadOnlySpan<byte> key)
    {
        unchecked
        {
            var hash = Seed;
            var rest = key;
            while (rest.Length > 16)
            {
                hash = Mixed(BinaryPrimitives.ReadUInt64LittleEndian(rest) ^ Second, BinaryPrimitives.ReadUInt64LittleEndian(rest[8..]) ^ hash);
                rest = rest[16..];
            }

            var (low, high) = rest.Length switch
            {
                >= 8 => (BinaryPrimitives.ReadUInt64LittleEndian(rest), BinaryPrimitives.ReadUInt64LittleEndian(rest[^8..])),
                >= 4 => (BinaryPrimitives.ReadUInt32LittleEndian(rest), BinaryPrimitives.ReadUInt32LittleEndian(rest[^4..])),
                > 0 => ((ulong)rest[0] | ((ulong)rest[rest.Length / 2] << 8), (ulong)rest[^1]),
                _ => (0UL, 0UL),
            };
            return Mixed(Mixed(low ^ Second, high ^ hash) ^ First, (ulong)key.Length ^ Third);
        }
    }

    private static ulong Mixed(ulong left, ulong right) => Math.BigMul(left, right, out var low) ^ low;
}
