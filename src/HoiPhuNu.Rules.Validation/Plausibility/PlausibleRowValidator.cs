using FluentValidation;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Plausibility;

/// <summary>What one row alone shows to be worth a second look: REP-26, REP-33. A row whose year lies outside the term is not looked at (REP-60).</summary>
public sealed class PlausibleRowValidator : AbstractValidator<CheckedRow>
{
    /// <summary>Puts the checks together.</summary>
    public PlausibleRowValidator() => When(row => !row.IsOutsideTerm, () =>
    {
        Include(new PublishedLaterValidator());
        Include(new NoLossesValidator());
    });
}
