using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Explaining;

/// <summary>Row numbers, kept as ranges: rows that follow each other cost nothing more.</summary>
internal sealed class RowRanges
{
    private readonly List<RowRange> _ranges = [];

    /// <summary>Adds one row.</summary>
    public void Add(long row)
    {
        if (_ranges is [.., var last] && row >= last.First && row <= last.Last + 1)
        {
            _ranges[^1] = last with { Last = Math.Max(row, last.Last) };
        }
        else
        {
            _ranges.Add(new RowRange(row, row));
        }
    }

    /// <summary>The rows in order, whatever the order they came in.</summary>
    public ImmutableArray<RowRange> InOrder()
    {
        var folded = new RowRanges();
        foreach (var range in _ranges.OrderBy(range => range.First).ThenBy(range => range.Last))
        {
            folded.Fold(range);
        }

        return [.. folded._ranges];
    }

    private void Fold(RowRange next)
    {
        if (_ranges is [.., var last] && next.First <= last.Last + 1)
        {
            _ranges[^1] = last with { Last = Math.Max(next.Last, last.Last) };
        }
        else
        {
            _ranges.Add(next);
        }
    }
}
