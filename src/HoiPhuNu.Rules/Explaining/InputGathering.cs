using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Explaining;

/// <summary>Gathers rows by list, reason and rule; the order that they come in changes nothing.</summary>
internal sealed class InputGathering
{
    private readonly Dictionary<(string List, bool IsCounted, bool IsPlaced, string Reason, string Rule), Gathered> _groups = [];
    private readonly Dictionary<(string List, string Subject), (string Reason, string Rule)> _once = [];

    /// <summary>A row that makes the figure.</summary>
    public void Counted(string list, IWord reason, string rule, long row, long amount = 1) => Add((list, true, true, reason.Code, rule), reason, row, amount);

    /// <summary>
    /// A row that makes the figure together with all others of the same person or unit: they amount to 1, wherever they stand and in whatever order
    /// they come.
    /// </summary>
    public void CountedOnce(string list, IWord reason, string rule, long row, string subject)
    {
        Counted(list, reason, rule, row, amount: 0);
        var isKnown = _once.TryGetValue((list, subject), out var known);
        if (!isKnown || string.CompareOrdinal(reason.Code, known.Reason) < 0)
        {
            _once[(list, subject)] = (reason.Code, rule);
        }
    }

    /// <summary>A row at the unit or below it that does not.</summary>
    public void NotCounted(string list, IWord reason, string rule, long row) => Add((list, false, true, reason.Code, rule), reason, row, 0);

    /// <summary>A row of which nobody knows where it stands.</summary>
    public void Unplaced(string list, IWord reason, string rule, long row) => Add((list, false, false, reason.Code, rule), reason, row, 0);

    /// <summary>Rows that have an error and never reached a figure, each once, by its first error.</summary>
    public void Refused(string list, IEnumerable<Finding> findings)
    {
        var errors = findings.Where(finding => finding.Severity == Severity.Error && finding.Place.Row is not null);
        foreach (var row in errors.GroupBy(finding => finding.Place.Row!.Value))
        {
            Unplaced(list, InputReason.Refused, row.First().Rule, row.Key);
        }
    }

    /// <summary>All groups: by list in the order of the formats, what counts first.</summary>
    public ImmutableArray<InputGroup> InOrder(ImmutableArray<string> lists)
    {
        var once = _once.GroupBy(subject => (subject.Key.List, true, true, subject.Value.Reason, subject.Value.Rule)).ToDictionary(group => group.Key, group => group.LongCount());
        return
        [
            .. _groups.Select(group => group.Value.ToGroup(group.Key, once.GetValueOrDefault(group.Key)))
                .OrderBy(group => lists.IndexOf(group.List))
                .ThenByDescending(group => group.IsCounted)
                .ThenByDescending(group => group.IsPlaced)
                .ThenBy(group => group.Rule, StringComparer.Ordinal)
                .ThenBy(group => group.Reason, StringComparer.Ordinal),
        ];
    }

    private void Add((string List, bool IsCounted, bool IsPlaced, string Reason, string Rule) key, IWord reason, long row, long amount)
    {
        if (!_groups.TryGetValue(key, out var group))
        {
            _groups[key] = group = new Gathered(reason.Vietnamese);
        }

        group.Add(row, amount);
    }

    private sealed class Gathered(string vietnamese)
    {
        private readonly RowRanges _rows = new();
        private long _count;
        private long _amount;

        public void Add(long row, long amount)
        {
            _rows.Add(row);
            _count++;
            _amount = checked(_amount + amount);
        }

        public InputGroup ToGroup((string List, bool IsCounted, bool IsPlaced, string Reason, string Rule) key, long once) => new()
        {
            List = key.List,
            IsCounted = key.IsCounted,
            IsPlaced = key.IsPlaced,
            Reason = key.Reason,
            ReasonVietnamese = vietnamese,
            Rule = key.Rule,
            RowCount = _count,
            Amount = checked(_amount + once),
            Rows = _rows.InOrder(),
        };
    }
}
