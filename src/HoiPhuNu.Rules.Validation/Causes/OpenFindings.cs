using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Validation.Edits;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>The findings that no cause has taken yet, by rule and place. A finding has at most one cause.</summary>
internal sealed class OpenFindings
{
    private readonly ImmutableArray<Finding> _all;
    private readonly bool[] _taken;
    private readonly Dictionary<(string Rule, Place Place), List<int>> _at = [];

    public OpenFindings(ImmutableArray<Finding> findings)
    {
        _all = findings;
        _taken = new bool[findings.Length];
        for (var number = 0; number < findings.Length; number++)
        {
            var key = (findings[number].Rule, findings[number].Place);
            (_at.TryGetValue(key, out var list) ? list : _at[key] = []).Add(number);
        }
    }

    /// <summary>What is still open.</summary>
    public IEnumerable<Finding> All => _all.Where((_, number) => !_taken[number]);

    /// <summary>What is still open of one rule.</summary>
    public IEnumerable<Finding> Of(string rule) => All.Where(finding => finding.Rule == rule);

    /// <summary>Takes the findings of edits that fail, in their order. REP-30 says of the edit of REP-14 why it fails.</summary>
    public ImmutableArray<Finding> Take(IEnumerable<Edit> edits) =>
        Take(edits.SelectMany(edit => At(edit.Rule, edit.Target.Place).Concat(edit.Rule == "REP-14" ? At("REP-30", edit.Target.Place) : [])));

    /// <summary>Takes those findings that are still open, in their order.</summary>
    public ImmutableArray<Finding> Take(IEnumerable<Finding> findings)
    {
        var meant = findings.ToHashSet(ReferenceEqualityComparer.Instance);
        return meant.Count == 0 ? [] : Take(meant.Cast<Finding>().SelectMany(finding => At(finding.Rule, finding.Place)).Where(number => meant.Contains(_all[number])));
    }

    private ImmutableArray<Finding> Take(IEnumerable<int> numbers)
    {
        var taken = ImmutableArray.CreateBuilder<Finding>();
        foreach (var number in numbers.Distinct().Order().Where(number => !_taken[number]))
        {
            _taken[number] = true;
            taken.Add(_all[number]);
        }

        return taken.ToImmutable();
    }

    private List<int> At(string rule, Place place) => _at.TryGetValue((rule, place), out var numbers) ? numbers : [];
}
