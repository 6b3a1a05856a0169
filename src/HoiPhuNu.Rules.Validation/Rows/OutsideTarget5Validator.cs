using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-15: figures of target 5 on a special-type or armed-forces base, or an affiliated unit: one finding per cell that is not zero.</summary>
public sealed class OutsideTarget5Validator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        if (!subject.IsOutsideTarget5)
        {
            yield break;
        }

        foreach (var column in ReportColumns.Target5)
        {
            if (subject.Row.Count(column) is { } figure && figure != 0)
            {
                yield return subject.Expecting(column, "REP-15", 0);
            }
        }
    }
}
