using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>A figure that cannot be larger than another one of the same row, on every row that gives both.</summary>
public abstract class AtMostValidator : FindingValidator<CheckedRow>
{
    private readonly string _rule;
    private readonly Findings.Severity _severity;
    private readonly (ReportColumn Figure, ReportColumn Bound)[] _pairs;

    private protected AtMostValidator(string rule, Findings.Severity severity, params (ReportColumn Figure, ReportColumn Bound)[] pairs)
    {
        _rule = rule;
        _severity = severity;
        _pairs = pairs;
    }

    private protected sealed override IEnumerable<Finding> Check(CheckedRow subject)
    {
        foreach (var (figure, bound) in _pairs)
        {
            if (subject.Row.Count(figure) is { } reported && subject.Row.Count(bound) is { } most && reported > most)
            {
                yield return (subject.At(figure, _rule, _severity) with { Expected = $"<= {most}" })
                    .With("bound", bound)
                    .With("most", most);
            }
        }
    }
}
