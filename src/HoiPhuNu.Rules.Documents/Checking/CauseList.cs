using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Validation.Causes;

namespace HoiPhuNu.Rules.Documents.Checking;

/// <summary>The causes of a check beside its findings: which cause a finding has, by the finding's position.</summary>
internal sealed class CauseList
{
    private readonly int?[] _causeOf;
    private readonly bool[] _isDerived;

    public CauseList(ImmutableArray<Cause> causes, ImmutableArray<Finding> findings)
    {
        All = causes;
        _causeOf = new int?[findings.Length];
        _isDerived = new bool[findings.Length];
        var positions = new Dictionary<Finding, int>(findings.Length, ReferenceEqualityComparer.Instance);
        for (var position = 0; position < findings.Length; position++)
        {
            positions[findings[position]] = position;
        }

        Positions = [.. causes.Select(cause => cause.Findings.Select(finding => positions[finding]).ToImmutableArray())];
        for (var cause = 0; cause < causes.Length; cause++)
        {
            foreach (var position in Positions[cause])
            {
                _causeOf[position] = cause;
                _isDerived[position] = causes[cause].IsDerived(findings[position]);
            }
        }
    }

    /// <summary>The causes in their order.</summary>
    public ImmutableArray<Cause> All { get; }

    /// <summary>The positions of the findings of every cause.</summary>
    public ImmutableArray<ImmutableArray<int>> Positions { get; }

    /// <summary>The number of a finding's cause.</summary>
    public int? CauseOf(int position) => _causeOf[position];

    /// <summary>Whether a finding only follows from its cause.</summary>
    public bool IsDerived(int position) => _isDerived[position];
}
