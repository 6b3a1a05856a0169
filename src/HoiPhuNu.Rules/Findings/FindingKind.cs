namespace HoiPhuNu.Rules.Findings;

/// <summary>The findings of one kind in a <see cref="FindingCollector"/>: the first ones in order, and what is remembered of the others.</summary>
internal sealed class FindingKind(IComparer<Finding> order)
{
    private readonly List<Finding> _kept = [];
    private Finding? _last;

    /// <summary>How many were added.</summary>
    public long Count => _kept.Sum(finding => finding.Times) + Dropped;

    /// <summary>How many were not kept.</summary>
    public long Dropped { get; private set; }

    /// <summary>The rows of those.</summary>
    public RowSet DroppedRows { get; } = new();

    /// <summary>One of those, for what they all share.</summary>
    public Finding? OneDropped { get; private set; }

    public void Add(Finding finding)
    {
        if (_last is not null && order.Compare(finding, _last) >= 0)
        {
            Drop(finding);
            return;
        }

        _kept.Add(finding);
        if (_kept.Count >= 2 * FindingCollector.MostOfAKind)
        {
            Trim();
        }
    }

    public void AddAll(FindingKind other)
    {
        foreach (var finding in other._kept)
        {
            Add(finding);
        }

        Dropped += other.Dropped;
        DroppedRows.AddAll(other.DroppedRows);
        OneDropped ??= other.OneDropped;
    }

    /// <summary>Those that are kept, in order.</summary>
    public IReadOnlyList<Finding> Kept()
    {
        Trim();
        return _kept;
    }

    private void Trim()
    {
        _kept.Sort(order);
        if (_kept.Count <= FindingCollector.MostOfAKind)
        {
            return;
        }

        foreach (var finding in _kept.Skip(FindingCollector.MostOfAKind))
        {
            Drop(finding);
        }

        _kept.RemoveRange(FindingCollector.MostOfAKind, _kept.Count - FindingCollector.MostOfAKind);
        _last = _kept[^1];
    }

    private void Drop(Finding finding)
    {
        Dropped += finding.Times;
        OneDropped ??= finding;
        if (finding.Place.Row is { } row)
        {
            DroppedRows.Add(row);
        }
    }
}
