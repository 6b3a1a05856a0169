using FluentValidation;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>All checks that need one row only. A row whose year lies outside the term is checked no further (REP-60).</summary>
public sealed class ReportRowValidator : AbstractValidator<CheckedRow>
{
    /// <summary>Puts the checks together.</summary>
    public ReportRowValidator()
    {
        Include(new YearValidator());
        When(row => !row.IsOutsideTerm, () =>
        {
            Include(new CellValidator());
            Include(new UnitCodeValidator());
            Include(new UnitLevelValidator());
            Include(new UnitNameValidator());
            Include(new MembersTotalValidator());
            Include(new RateValidator());
            Include(new MembersWithinWomenValidator());
            Include(new NetGrowthValidator());
            Include(new OutsideTarget5Validator());
            Include(new WomenSourceValidator());
            Include(new WomenPublicationValidator());
            Include(new WorkingAwayValidator());
            Include(new TrainedWithinPopulationValidator());
            Include(new TrainedWithinAttendancesValidator());
            Include(new BranchHeadsWithinBranchesValidator());
        });
    }
}
