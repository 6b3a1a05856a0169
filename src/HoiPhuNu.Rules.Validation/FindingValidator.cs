using FluentValidation;
using FluentValidation.Results;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Validation;

/// <summary>
/// A validator whose failures carry findings: the error code is the rule id, the custom state the <see cref="Finding"/>, the property name the
/// column. Each can be used alone, resolved from a container, or included in a validator of one's own; <see cref="CheckRequest.Choice"/> says which
/// rules speak, how much they weigh and in which words.
/// </summary>
/// <typeparam name="TSubject">What is validated: a row, or a whole report.</typeparam>
public abstract class FindingValidator<TSubject> : AbstractValidator<TSubject>
{
    private protected FindingValidator() => RuleFor(subject => subject).Custom(Report);

    private protected abstract IEnumerable<Finding> Check(TSubject subject);

    private void Report(TSubject subject, ValidationContext<TSubject> context)
    {
        var about = subject as IChecked;
        var choice = about?.Request.Choice ?? FindingChoice.Default;
        foreach (var finding in Check(subject).Select(finding => choice.Of(finding with { Day = finding.Day ?? about?.DayOf(finding) })).OfType<Finding>())
        {
            context.AddFailure(new ValidationFailure(finding.Place.Column ?? string.Empty, choice.Message(finding), finding.Reported)
            {
                ErrorCode = finding.Rule,
                CustomState = finding,
                Severity = finding.Severity == Findings.Severity.Error ? FluentValidation.Severity.Error : FluentValidation.Severity.Warning,
            });
        }
    }
}
