namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>
/// Repairs of one size that compete: those that share a failing edit. One whose failing edits are a proper part of another's is dropped. Rule CAUSE-2.
/// </summary>
internal sealed class Competition
{
    private readonly List<(int[] Mended, List<Repair> Repairs)> _sets = [];

    public Competition(IEnumerable<Repair> repairs)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var repair in repairs)
        {
            var key = string.Join(',', repair.Mended);
            if (!known.TryGetValue(key, out var at))
            {
                known[key] = at = _sets.Count;
                _sets.Add((repair.Mended, []));
            }

            _sets[at].Repairs.Add(repair);
        }

        Groups = [.. Grouped(Kept())];
    }

    /// <summary>Repairs that compete with each other, directly or through others.</summary>
    public IReadOnlyList<IReadOnlyList<Repair>> Groups { get; }

    private List<(int[] Mended, List<Repair> Repairs)> Kept()
    {
        var ofEdit = OfEdit(_sets);
        return _sets.FindAll(set => !ofEdit[set.Mended[0]].Exists(other =>
            _sets[other].Mended.Length > set.Mended.Length && set.Mended.All(edit => Array.BinarySearch(_sets[other].Mended, edit) >= 0)));
    }

    private static IEnumerable<IReadOnlyList<Repair>> Grouped(List<(int[] Mended, List<Repair> Repairs)> kept)
    {
        var ofEdit = OfEdit(kept);
        var seen = new bool[kept.Count];
        for (var start = 0; start < kept.Count; start++)
        {
            if (seen[start])
            {
                continue;
            }

            List<Repair> group = [];
            var waiting = new Queue<int>([start]);
            seen[start] = true;
            while (waiting.TryDequeue(out var at))
            {
                group.AddRange(kept[at].Repairs);
                foreach (var other in kept[at].Mended.SelectMany(edit => ofEdit[edit]).Where(other => !seen[other]))
                {
                    seen[other] = true;
                    waiting.Enqueue(other);
                }
            }

            yield return group;
        }
    }

    private static Dictionary<int, List<int>> OfEdit(List<(int[] Mended, List<Repair> Repairs)> sets)
    {
        var ofEdit = new Dictionary<int, List<int>>();
        for (var at = 0; at < sets.Count; at++)
        {
            foreach (var edit in sets[at].Mended)
            {
                (ofEdit.TryGetValue(edit, out var list) ? list : ofEdit[edit] = []).Add(at);
            }
        }

        return ofEdit;
    }
}
