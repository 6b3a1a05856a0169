using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Presence;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>
/// Gathers the rows of one person from lists of any length and explains them. Other people's rows are passed over: nobody else's rows bear on
/// hers. Rows may come in any order.
/// </summary>
/// <remarks>The lists' own tallies judge her rows, so that an explanation cannot differ from a figure.</remarks>
public sealed class PersonExplainer
{
    private readonly string _id;
    private readonly TallyLists _lists;
    private readonly List<MemberRow> _members = [];
    private readonly List<PopulationRow> _population = [];

    /// <summary>Creates an explainer.</summary>
    /// <param name="id">The person's id, compared letter by letter.</param>
    /// <param name="lists">The tallies that her rows are to be judged by, each empty; a list that is not given is not looked at.</param>
    public PersonExplainer(string id, TallyLists lists)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(lists);
        _id = id;
        _lists = lists;
    }

    /// <summary>Takes a row of the members if it is hers.</summary>
    public void Add(in MemberRow row)
    {
        if (string.Equals(row.MemberId, _id, StringComparison.Ordinal) && _lists.Members is { } tally)
        {
            tally.Add(row);
            _members.Add(row);
        }
    }

    /// <summary>Takes a row of the population if it is hers.</summary>
    public void Add(in PopulationRow row)
    {
        if (string.Equals(row.PersonId, _id, StringComparison.Ordinal) && _lists.Population is { } tally)
        {
            tally.Add(row);
            _population.Add(row);
        }
    }

    /// <summary>Takes a row of the movements if it is hers.</summary>
    public void Add(in MovementRow row)
    {
        if (string.Equals(row.MemberId, _id, StringComparison.Ordinal))
        {
            _lists.Movements?.Add(row);
        }
    }

    /// <summary>Explains all rows added so far.</summary>
    public PersonExplanation ToExplanation() => new()
    {
        PersonId = _id,
        From = _lists.From,
        Members = [.. _members.Select(row => _lists.Members!.Trace(row)).OrderBy(trace => trace.Row)],
        Population = [.. _population.Select(row => _lists.Population!.Trace(row)).OrderBy(trace => trace.Row)],
        Movements = [.. (_lists.Movements?.Trace(_lists.From, _lists.Tree, _lists.Rules.Rules) ?? []).OrderBy(trace => trace.Row)],
        Findings =
        [
            .. (_lists.Members?.ToFigures().Findings ?? [])
                .Concat(_lists.Population?.ToFigures().Findings ?? [])
                .Concat(_lists.Movements?.CountOver(_lists.From, _lists.Tree).Findings ?? [])
                .Order(FindingOrder.Instance),
        ],
    };
}
