using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Findings;

/// <summary>
/// Collects findings in bounded memory. Of each kind (file, message, column) the first ones in the one order are kept, whatever order they come in; of the others only
/// their number, the rows between which they lie, and which rows they are in remain, as one finding that says so (<see cref="Finding.Others"/>). One thread at a time.
/// </summary>
public sealed class FindingCollector
{
    /// <summary>How many findings of a kind are kept one by one.</summary>
    public const int MostOfAKind = 10_000;

    private readonly Dictionary<(string? File, string Key, string? Column), FindingKind> _kinds = [];
    private readonly IComparer<Finding> _order;

    /// <summary>Creates an empty collector.</summary>
    public FindingCollector()
        : this(FindingOrder.Instance)
    {
    }

    /// <summary>Creates an empty collector with an order of its own, in which different findings differ.</summary>
    internal FindingCollector(IComparer<Finding> order) => _order = order;

    /// <summary>How many findings were added.</summary>
    public long Count => _kinds.Values.Sum(kind => kind.Count);

    /// <summary>Adds a finding.</summary>
    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        KindOf((finding.File, finding.MessageKey, finding.Column)).Add(finding);
    }

    /// <summary>Adds findings.</summary>
    public void AddAll(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    /// <summary>Takes over what another one collected.</summary>
    public void AddAll(FindingCollector other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var (key, kind) in other._kinds)
        {
            KindOf(key).AddAll(kind);
        }
    }

    /// <summary>What was collected, in <see cref="FindingOrder"/>; after the findings of a kind the one that stands for those that were not kept.</summary>
    public ImmutableArray<Finding> ToFindings()
    {
        var listed = _kinds.Values.SelectMany(kind => kind.Kept()).ToList();
        listed.Sort(_order);
        return [.. listed, .. FindingGathering.Of(_kinds.Values, listed).Order(FindingOrder.Instance)];
    }

    private FindingKind KindOf((string? File, string Key, string? Column) key) => _kinds.TryGetValue(key, out var kind) ? kind : _kinds[key] = new FindingKind(_order);
}
