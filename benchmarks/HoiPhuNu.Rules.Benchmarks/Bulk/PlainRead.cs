using System.Numerics;
using System.Runtime.InteropServices;

namespace HoiPhuNu.Rules.Benchmarks.Bulk;

/// <summary>Reads columns and does next to nothing with them: what the memory alone costs.</summary>
internal static class PlainRead
{
    public static long Of<T>(T[] column)
        where T : unmanaged
    {
        var sum = Vector<int>.Zero;
        foreach (var words in MemoryMarshal.Cast<T, Vector<int>>(column))
        {
            sum ^= words;
        }

        return Vector.Sum(sum & Vector.Create(0xFF));
    }
}
