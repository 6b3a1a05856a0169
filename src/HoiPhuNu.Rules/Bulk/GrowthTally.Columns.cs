using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Counting;

namespace HoiPhuNu.Rules.Bulk;

public sealed partial class GrowthTally
{
    private const int Chunk = 1 << 19;

    /// <summary>Rows whose keys are computed before any of them is counted; one that cannot be read sends its block the plain way.</summary>
    private const int Block = 64;
    private const int Lanes = 8;

    /// <summary>Keys that gather before they are counted.</summary>
    private const int KeyRoom = 512;

    /// <summary>Adds movements, one column for each field; row by row they belong together.</summary>
    /// <param name="units">Dense numbers of units.</param>
    /// <param name="days">Dates, as <see cref="DayNumber"/>s.</param>
    /// <param name="events">Events, as <see cref="EventCode"/>s.</param>
    /// <param name="memberClasses">Classes of members, as <see cref="EventCode"/>s.</param>
    /// <exception cref="ArgumentException">The columns have not all the same length.</exception>
    public void AddColumns(ReadOnlySpan<int> units, ReadOnlySpan<int> days, ReadOnlySpan<byte> events, ReadOnlySpan<byte> memberClasses)
    {
        Columns.RequireSameLength(units.Length, days.Length, events.Length, memberClasses.Length);
        using var call = SoleUse.Begin(ref _use);
        CountWaiting();
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
        using var call = SoleUse.Begin(ref _use);
        CountWaiting();
        var (firstRow, start) = (FirstRow, FirstRow + _rows);
        Columns.InChunks(
            units.Length,
            Chunk,
            threads,
            () => new GrowthTally(Rules, From, Tree, start),
            (part, first, length) =>
            {
                part.FirstRow = start + first - part._rows;
                part.AddColumns(units.Span.Slice(first, length), days.Span.Slice(first, length), events.Span.Slice(first, length), memberClasses.Span.Slice(first, length));
            },
            Merge);
        FirstRow = firstRow;
    }

    /// <summary>Adds movements.</summary>
    public void AddRange(ReadOnlySpan<CompactMovement> rows)
    {
        using var call = SoleUse.Begin(ref _use);
        CountWaiting();
        Count(rows);
    }

    /// <summary>Adds movements.</summary>
    public void AddRange(ReadOnlySpan<DatedMovement> rows)
    {
        foreach (ref readonly var row in rows)
        {
            Add(in row);
        }
    }

    /// <summary>Adds movements, one by one as they come. A convenience: it costs about twice as much as calls of <c>Add</c>.</summary>
    public void AddRange(IEnumerable<CompactMovement> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
        {
            Add(in row);
        }
    }

    /// <summary>Adds movements, one by one as they come. A convenience: it costs about twice as much as calls of <c>Add</c>.</summary>
    public void AddRange(IEnumerable<DatedMovement> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
        {
            Add(in row);
        }
    }

    void ICountRows<CompactMovement>.Count(ReadOnlySpan<CompactMovement> rows) => Count(rows);

    private void Count(ReadOnlySpan<CompactMovement> rows)
    {
        var row = Avx2.IsSupported ? AddBlocks(rows) : 0;
        for (; row < rows.Length; row++)
        {
            Count(in rows[row]);
        }
    }

    private void Count(in CompactMovement row) => Count(row.Unit, row.Day, row.Event, row.MemberClass);

    private int AddBlocks(ReadOnlySpan<int> units, ReadOnlySpan<int> days, ReadOnlySpan<byte> events, ReadOnlySpan<byte> memberClasses)
    {
        Span<int> keys = stackalloc int[KeyRoom + Lanes];
        var compute = _keys;
        var count = 0;
        var blocks = units.Length / Block;
        for (var block = 0; block < blocks; block++)
        {
            var first = block * Block;
            Ahead.Ask(units, first, Block);
            Ahead.Ask(days, first, Block);
            Ahead.Ask(events, first, Block);
            Ahead.Ask(memberClasses, first, Block);
            var check = default(GrowthCheck);
            var more = count;
            for (var row = 0; row < Block; row += Lanes)
            {
                var at = (nuint)(first + row);
                more += compute.Compute(
                    Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(units), at),
                    Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(days), at),
                    Columns.Widened(events, at),
                    Columns.Widened(memberClasses, at),
                    keys[more..],
                    ref check);
            }

            if (check.Accepts(Columns.Largest64(events, (nuint)first, EventCode.Events), Columns.Largest64(memberClasses, (nuint)first, EventCode.MemberClasses), Units))
            {
                count = Accept(keys, count, more);
                continue;
            }

            for (var row = first; row < first + Block; row++)
            {
                Count(units[row], days[row], events[row], memberClasses[row]);
            }
        }

        Scatter(keys[..count]);
        return blocks * Block;
    }

    private int AddBlocks(ReadOnlySpan<CompactMovement> rows)
    {
        Span<int> keys = stackalloc int[KeyRoom + Lanes];
        var compute = _keys;
        var count = 0;
        var blocks = rows.Length / Block;
        for (var block = 0; block < blocks; block++)
        {
            var first = block * Block;
            Ahead.Ask(rows, first, Block);
            var check = default(GrowthCheck);
            var codes = Vector256<byte>.Zero;
            var more = count;
            for (var row = 0; row < Block; row += Lanes)
            {
                var records = Records.Load(rows, (nuint)(first + row));
                codes = Vector256.Max(codes, (records.Word2 ^ Vector256.Create(EventCode.Events | (EventCode.MemberClasses << 8))).AsByte());
                more += compute.Compute(records.Word0, records.Word1, records.Word2, records.Word2 >>> 8, keys[more..], ref check);
            }

            var (kind, memberClass) = (codes.AsInt32() & Vector256.Create(0xFF), (codes.AsInt32() >>> 8) & Vector256.Create(0xFF));
            if (check.Accepts(kind.AsByte(), memberClass.AsByte(), Units))
            {
                count = Accept(keys, count, more);
                continue;
            }

            for (var row = first; row < first + Block; row++)
            {
                Count(in rows[row]);
            }
        }

        Scatter(keys[..count]);
        return blocks * Block;
    }

    /// <summary>Takes the keys of a block that can be read; once many have gathered they are counted, so that the end of the loop is seldom met.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Accept(ReadOnlySpan<int> keys, int before, int count)
    {
        _rows += Block;
        _counts.Add(0, Block - (count - before));
        if (count <= KeyRoom - Block)
        {
            return count;
        }

        Scatter(keys[..count]);
        return 0;
    }

    // Compiled for good at once: a list of some thousand rows is done before the runtime would see that this is worth it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scatter(ReadOnlySpan<int> keys)
    {
        var counts = _counts.For(_rows - keys.Length, keys.Length);
        foreach (var key in keys)
        {
            // There is room for as many rows as come.
            unchecked
            {
                counts[key]++;
            }
        }
    }
}
