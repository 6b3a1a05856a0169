using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HoiPhuNu.Rules.Bulk;

public sealed partial class GrowthTally
{
    private const int Chunk = 1 << 19;
    private const int Block = 64;

    /// <summary>Adds movements, one column for each field; row by row they belong together.</summary>
    /// <param name="units">Dense numbers of units.</param>
    /// <param name="days">Dates, as <see cref="DayNumber"/>s.</param>
    /// <param name="events">Events, as <see cref="EventCode"/>s.</param>
    /// <param name="memberClasses">Classes of members, as <see cref="EventCode"/>s.</param>
    /// <exception cref="ArgumentException">The columns have not all the same length.</exception>
    public void AddColumns(ReadOnlySpan<int> units, ReadOnlySpan<int> days, ReadOnlySpan<byte> events, ReadOnlySpan<byte> memberClasses)
    {
        Columns.RequireSameLength(units.Length, days.Length, events.Length, memberClasses.Length);
        var row = Avx2.IsSupported ? AddBlocks(units, days, events, memberClasses) : 0;
        for (; row < units.Length; row++)
        {
            Count(units[row], days[row], events[row], memberClasses[row]);
        }
    }

    /// <summary>Adds movements, one column for each field, on several threads; the counts are the same for any number of them.</summary>
    /// <param name="units">Dense numbers of units.</param>
    /// <param name="days">Dates, as <see cref="DayNumber"/>s.</param>
    /// <param name="events">Events, as <see cref="EventCode"/>s.</param>
    /// <param name="memberClasses">Classes of members, as <see cref="EventCode"/>s.</param>
    /// <param name="threads">How many threads at most, at least 1.</param>
    /// <exception cref="ArgumentException">The columns have not all the same length.</exception>
    public void AddColumns(ReadOnlyMemory<int> units, ReadOnlyMemory<int> days, ReadOnlyMemory<byte> events, ReadOnlyMemory<byte> memberClasses, int threads)
    {
        Columns.RequireSameLength(units.Length, days.Length, events.Length, memberClasses.Length);
        var (firstRow, start) = (FirstRow, FirstRow + Rows);
        Columns.InChunks(
            units.Length,
            Chunk,
            threads,
            () => new GrowthTally(Rules, From, Units, start),
            (part, first, length) =>
            {
                part.FirstRow = start + first - part.Rows;
                part.AddColumns(units.Span.Slice(first, length), days.Span.Slice(first, length), events.Span.Slice(first, length), memberClasses.Span.Slice(first, length));
            },
            Merge);
        FirstRow = firstRow;
    }

    /// <summary>Adds movements.</summary>
    public void AddRange(ReadOnlySpan<CompactMovement> rows)
    {
        foreach (ref readonly var row in rows)
        {
            Count(row.Unit, row.Day, row.Event, row.MemberClass);
        }
    }

    /// <summary>Adds movements.</summary>
    public void AddRange(ReadOnlySpan<DatedMovement> rows)
    {
        foreach (ref readonly var row in rows)
        {
            Add(in row);
        }
    }

    /// <summary>Most events lie outside the period: they are told apart 64 at a time, and only the others are looked at one by one.</summary>
    private int AddBlocks(ReadOnlySpan<int> units, ReadOnlySpan<int> days, ReadOnlySpan<byte> events, ReadOnlySpan<byte> memberClasses)
    {
        var counts = _counts;
        ReadOnlySpan<byte> slots = _slots;
        var (from, to) = (Vector256.Create(_from), Vector256.Create(_to));
        var blocks = units.Length / Block;
        for (var block = 0; block < blocks; block++)
        {
            var first = block * Block;
            if (!IsReadable(units, days, events, memberClasses, (nuint)first))
            {
                for (var row = first; row < first + Block; row++)
                {
                    Count(units[row], days[row], events[row], memberClasses[row]);
                }

                continue;
            }

            var inPeriod = 0UL;
            for (var row = 0; row < Block; row += 8)
            {
                var day = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(days), (nuint)(first + row));
                var outside = Vector256.LessThan(day, from) | Vector256.GreaterThan(day, to);
                inPeriod |= (ulong)(~outside.ExtractMostSignificantBits() & 0xFF) << row;
            }

            Rows += Block;
            OutsidePeriod += Block - BitOperations.PopCount(inPeriod);
            for (; inPeriod != 0; inPeriod &= inPeriod - 1)
            {
                var row = first + BitOperations.TrailingZeroCount(inPeriod);
                counts[(units[row] * Slots) + slots[(events[row] * Classes) + memberClasses[row]]]++;
            }
        }

        return blocks * Block;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsReadable(ReadOnlySpan<int> units, ReadOnlySpan<int> days, ReadOnlySpan<byte> events, ReadOnlySpan<byte> memberClasses, nuint first)
    {
        var (unit, missing) = (Vector256<uint>.Zero, Vector256<int>.Zero);
        for (nuint row = 0; row < Block; row += 8)
        {
            unit = Vector256.Max(unit, Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(units), first + row).AsUInt32());
            missing |= Vector256.Equals(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(days), first + row), Vector256.Create(DayNumber.Missing));
        }

        var kind = Vector256.Max(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(events), first), Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(events), first + 32));
        var memberClass = Vector256.Max(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(memberClasses), first), Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(memberClasses), first + 32));
        return missing == Vector256<int>.Zero
            && Vector256.LessThanAll(unit, Vector256.Create((uint)Units))
            && Vector256.LessThanAll(kind, Vector256.Create((byte)MovementKinds))
            && Vector256.LessThanAll(memberClass, Vector256.Create((byte)Classes));
    }
}
