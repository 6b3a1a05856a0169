using FluentValidation;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>All checks that need the whole report.</summary>
public sealed class ReportValidator : AbstractValidator<CheckedReport>
{
    /// <summary>Puts the checks together.</summary>
    public ReportValidator()
    {
        Include(new HeaderValidator());
        Include(new DuplicateRowValidator());
        Include(new MissingBaseValidator());
        Include(new SuperiorSumValidator());
        Include(new TotalRowValidator());
        Include(new SuperiorRateValidator());
        Include(new OneSourceValidator());
        Include(new PreviousReportValidator());
        Include(new RegistrationValidator());
        Include(new AllocationValidator());
        Include(new RegistrationSumValidator());
        Include(new PlanUnitValidator());
        Include(new ListFiguresValidator());
    }
}
