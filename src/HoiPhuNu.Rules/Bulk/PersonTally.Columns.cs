using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Counting;

namespace HoiPhuNu.Rules.Bulk;

public sealed partial class PersonTally
{
    /// <summary>Rows per thread at a time.</summary>
    private const int Chunk = 1 << 19;

    /// <summary>Rows whose keys are computed before any of them is counted; one that cannot be read sends its block the plain way.</summary>
    private const int Block = 64;

    /// <summary>Adds persons, one column for each field; row by row they belong together.</summary>
    /// <param name="units">Dense numbers of communes.</param>
    /// <param name="births">Birth dates, as <see cref="DayNumber"/>s.</param>
    /// <param name="residences">Residences, as <see cref="PersonCode"/>s.</param>
    /// <param name="residentSince">Since when, as <see cref="DayNumber"/>s.</param>
    /// <param name="categories">Categories, as <see cref="PersonCode"/>s.</param>
    /// <exception cref="ArgumentException">The columns have not all the same length.</exception>
    public void AddColumns(ReadOnlySpan<int> units, ReadOnlySpan<int> births, ReadOnlySpan<byte> residences, ReadOnlySpan<int> residentSince, ReadOnlySpan<byte> categories)
    {
        Columns.RequireSameLength(units.Length, births.Length, residences.Length, residentSince.Length, categories.Length);
        using var call = SoleUse.Begin(ref _use);
        CountWaiting();
        var row = Avx2.IsSupported ? AddBlocks(units, births, residences, residentSince, categories) : 0;
        for (; row < units.Length; row++)
        {
            Count(units[row], births[row], residentSince[row], residences[row], categories[row]);
        }
    }

    /// <summary>Adds persons, one column for each field, on several threads; the counts are the same for any number of them.</summary>
    /// <param name="units">Dense numbers of communes.</param>
    /// <param name="births">Birth dates, as <see cref="DayNumber"/>s.</param>
    /// <param name="residences">Residences, as <see cref="PersonCode"/>s.</param>
    /// <param name="residentSince">Since when, as <see cref="DayNumber"/>s.</param>
    /// <param name="categories">Categories, as <see cref="PersonCode"/>s.</param>
    /// <param name="threads">How many threads at most, at least 1.</param>
    /// <exception cref="ArgumentException">The columns have not all the same length.</exception>
    public void AddColumns(
        ReadOnlyMemory<int> units, ReadOnlyMemory<int> births, ReadOnlyMemory<byte> residences, ReadOnlyMemory<int> residentSince, ReadOnlyMemory<byte> categories, int threads)
    {
        Columns.RequireSameLength(units.Length, births.Length, residences.Length, residentSince.Length, categories.Length);
        using var call = SoleUse.Begin(ref _use);
        CountWaiting();
        var (firstRow, start) = (FirstRow, FirstRow + _rows);
        Columns.InChunks(
            units.Length,
            Chunk,
            threads,
            () => new PersonTally(Rules, Tree, start),
            (part, first, length) =>
            {
                part.FirstRow = start + first - part._rows;
                part.AddColumns(
                    units.Span.Slice(first, length), births.Span.Slice(first, length), residences.Span.Slice(first, length), residentSince.Span.Slice(first, length), categories.Span.Slice(first, length));
            },
            Merge);
        FirstRow = firstRow;
    }

    /// <summary>Adds persons.</summary>
    public void AddRange(ReadOnlySpan<CompactPerson> rows)
    {
        using var call = SoleUse.Begin(ref _use);
        CountWaiting();
        Count(rows);
    }

    /// <summary>Adds persons.</summary>
    public void AddRange(ReadOnlySpan<DatedPerson> rows)
    {
        foreach (ref readonly var row in rows)
        {
            Add(in row);
        }
    }

    /// <summary>Adds persons, one by one as they come. A convenience: it costs about twice as much as calls of <c>Add</c>.</summary>
    public void AddRange(IEnumerable<CompactPerson> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
        {
            Add(in row);
        }
    }

    /// <summary>Adds persons, one by one as they come. A convenience: it costs about twice as much as calls of <c>Add</c>.</summary>
    public void AddRange(IEnumerable<DatedPerson> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
        {
            Add(in row);
        }
    }

    void ICountRows<CompactPerson>.Count(ReadOnlySpan<CompactPerson> rows) => Count(rows);

    private void Count(ReadOnlySpan<CompactPerson> rows)
    {
        var row = Avx2.IsSupported ? AddBlocks(rows) : 0;
        for (; row < rows.Length; row++)
        {
            Count(in rows[row]);
        }
    }

    private void Count(in CompactPerson row) => Count(row.Unit, row.BirthDay, row.ResidentSince, row.Residence, row.Category);

    // Compiled for good at once: one call counts millions of rows.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int AddBlocks(ReadOnlySpan<int> units, ReadOnlySpan<int> births, ReadOnlySpan<byte> residences, ReadOnlySpan<int> residentSince, ReadOnlySpan<byte> categories)
    {
        Span<int> ring = stackalloc int[2 * Block];
        var counts = _counts.For(_rows, units.Length);
        var keys = _keys;
        scoped var pending = ReadOnlySpan<int>.Empty;
        var blocks = units.Length / Block;
        for (var block = 0; block < blocks; block++)
        {
            var first = block * Block;
            var now = ring.Slice((block & 1) * Block, Block);
            Ahead.Ask(units, first, Block);
            Ahead.Ask(births, first, Block);
            Ahead.Ask(residentSince, first, Block);
            Ahead.Ask(residences, first, Block);
            Ahead.Ask(categories, first, Block);
            var check = default(PersonCheck);
            for (var row = 0; row < Block; row += 8)
            {
                var at = (nuint)(first + row);
                keys.Compute(
                    Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(units), at),
                    Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(births), at),
                    Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(residentSince), at),
                    Columns.Widened(residences, at),
                    Columns.Widened(categories, at),
                    ref check).CopyTo(now[row..]);
                Scatter(counts, pending, row);
            }

            if (check.Accepts(Columns.Largest64(residences, (nuint)first, PersonCode.Residences), Columns.Largest64(categories, (nuint)first, PersonCode.Categories), Units))
            {
                pending = now;
                _rows += Block;
                continue;
            }

            pending = default;
            for (var row = first; row < first + Block; row++)
            {
                Count(units[row], births[row], residentSince[row], residences[row], categories[row]);
            }
        }

        ScatterAll(counts, pending);
        return blocks * Block;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int AddBlocks(ReadOnlySpan<CompactPerson> rows)
    {
        Span<int> ring = stackalloc int[2 * Block];
        var counts = _counts.For(_rows, rows.Length);
        var keys = _keys;
        scoped var pending = ReadOnlySpan<int>.Empty;
        var blocks = rows.Length / Block;
        for (var block = 0; block < blocks; block++)
        {
            var first = block * Block;
            var now = ring.Slice((block & 1) * Block, Block);
            Ahead.Ask(rows, first, Block);
            var check = default(PersonCheck);
            var codes = Vector256<int>.Zero;
            for (var row = 0; row < Block; row += 8)
            {
                var records = Records.Load(rows, (nuint)(first + row));
                codes = Vector256.Max(codes.AsByte(), (records.Word3 ^ Vector256.Create(PersonCode.Residences | (PersonCode.Categories << 8))).AsByte()).AsInt32();
                keys.Compute(records.Word0, records.Word1, records.Word2, records.Word3, (records.Word3 >>> 8) & Vector256.Create(0xFF), ref check).CopyTo(now[row..]);
                Scatter(counts, pending, row);
            }

            if (check.Accepts((codes & Vector256.Create(0xFF)).AsByte(), ((codes >>> 8) & Vector256.Create(0xFF)).AsByte(), Units))
            {
                pending = now;
                _rows += Block;
                continue;
            }

            pending = default;
            for (var row = first; row < first + Block; row++)
            {
                Count(in rows[row]);
            }
        }

        ScatterAll(counts, pending);
        return blocks * Block;
    }

    /// <summary>Counts eight keys of the block before, while the vectors of this one are under way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Scatter(Span<uint> counts, ReadOnlySpan<int> keys, int from)
    {
        if (keys.IsEmpty)
        {
            return;
        }

        keys = keys.Slice(from, 8);
        unchecked
        {
            // There is room for as many rows as come.
            counts[keys[0]]++;
            counts[keys[1]]++;
            counts[keys[2]]++;
            counts[keys[3]]++;
            counts[keys[4]]++;
            counts[keys[5]]++;
            counts[keys[6]]++;
            counts[keys[7]]++;
        }
    }

    private static void ScatterAll(Span<uint> counts, ReadOnlySpan<int> keys)
    {
        foreach (var key in keys)
        {
            counts[key]++;
        }
    }
}
