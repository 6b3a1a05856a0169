using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Edits;

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

    /// <summary>The figures as no more than their bounds.</summary>
    internal IEnumerable<Edit> EditsOf(CheckedRow subject) => _pairs
        .Select(pair => Edit.Of(_rule, EditForm.AtMost, new EditCell(subject, pair.Figure), [new EditTerm(new EditCell(subject, pair.Bound), 1)]))
        .OfType<Edit>();

    private protected sealed override IEnumerable<Finding> Check(CheckedRow subject)
    {
        foreach (var edit in EditsOf(subject))
        {
            if (!edit.Holds)
            {
                var most = edit.Bounds.Most!.Value;
                yield return (subject.At(edit.Target.Column, _rule, _severity) with { Expected = $"<= {most}" })
                    .With("bound", edit.Parts[0].Cell.Column)
                    .With("most", most);
            }
        }
    }
}
