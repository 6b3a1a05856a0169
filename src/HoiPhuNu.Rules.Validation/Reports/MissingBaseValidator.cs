using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// REP-03: a geographic base in force has no row for a year in which a superior of it has one and some base below that superior has one, or, where a scope is given, for each year of the
/// report and the one given beside it.
/// </summary>
public sealed class MissingBaseValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject) =>
        from bases in subject.MissingBases
        from unit in bases.Claimed
        select new Finding("REP-03", Severity.Error, default) { Unit = unit.Code, Year = bases.Year }
            .With("name", unit.Name)
            .With("year", $"{bases.Year}");
}
