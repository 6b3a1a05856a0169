using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Validation.Edits;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-14: net growth is not what its terms net to. Not asked where changes of category are counted: the report has no column for them.</summary>
public sealed class NetGrowthValidator : FindingValidator<CheckedRow>
{
    /// <summary>What one member of each term adds to net growth is asked of the rule itself (NET-1).</summary>
    private static readonly ImmutableArray<(ReportColumn Column, GrowthTerms One)> Terms =
    [
        (ReportColumn.Admitted, new GrowthTerms(1, 0, 0, 0, 0, 0)),
        (ReportColumn.MovedIn, new GrowthTerms(0, 1, 0, 0, 0, 0)),
        (ReportColumn.Left, new GrowthTerms(0, 0, 1, 0, 0, 0)),
        (ReportColumn.Died, new GrowthTerms(0, 0, 0, 1, 0, 0)),
        (ReportColumn.MovedOut, new GrowthTerms(0, 0, 0, 0, 1, 0)),
        (ReportColumn.ClubGrowth, new GrowthTerms(0, 0, 0, 0, 0, 1)),
    ];

    /// <summary>Net growth as the sum of those terms that the readings count.</summary>
    internal static Edit? EditOf(CheckedRow subject)
    {
        var readings = subject.Rules.Readings;
        return readings.Recategorised == Recategorised.Ignored
            ? Edit.Of("REP-14", EditForm.Sum, new EditCell(subject, ReportColumn.NetGrowth), TermsOf(subject, readings))
            : null;
    }

    /// <summary>What the terms net to where that differs from what was reported; otherwise <see langword="null"/>.</summary>
    internal static Int128? Expected(CheckedRow subject) => EditOf(subject) is { Holds: false } edit ? edit.Bounds.Least : null;

    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        if (EditOf(subject) is { Holds: false } edit)
        {
            yield return subject.Expecting(ReportColumn.NetGrowth, "REP-14", edit.Bounds.Least!.Value).With("terms", SumWords.Of(edit));
        }
    }

    private static ImmutableArray<EditTerm> TermsOf(CheckedRow subject, Readings readings)
    {
        var terms = ImmutableArray.CreateBuilder<EditTerm>(Terms.Length);
        foreach (var (column, one) in Terms)
        {
            if ((int)one.Net(readings) is var factor and not 0)
            {
                terms.Add(new EditTerm(new EditCell(subject, column, column.BlankMeansNone), factor));
            }
        }

        return terms.DrainToImmutable();
    }
}
