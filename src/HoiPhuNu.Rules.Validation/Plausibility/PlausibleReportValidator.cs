using FluentValidation;
using HoiPhuNu.Rules.Validation.Reports;

namespace HoiPhuNu.Rules.Validation.Plausibility;

/// <summary>What the whole report, and the year before, show to be worth a second look: REP-24, REP-25, REP-27, REP-32, REP-34.</summary>
public sealed class PlausibleReportValidator : AbstractValidator<CheckedReport>
{
    /// <summary>Puts the checks together.</summary>
    public PlausibleReportValidator()
    {
        Include(new LargeChangeValidator());
        Include(new WomenCountValidator());
        Include(new ChangedSourceValidator());
        Include(new CopiedRowValidator());
        Include(new RoundFiguresValidator());
        Include(new RatesInBandValidator());
    }
}
