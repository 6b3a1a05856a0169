using FluentValidation;
using FluentValidation.Results;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Validation;

/// <summary>
/// A validator whose failures carry findings: the error code is the rule id, the custom state the <see cref="Finding"/>, the property name the
/// column. Each can be used alone, or included in a validator of one's own.
/// </summary>
/// <typeparam name="TSubject">What is validated: a row, or a whole report.</typeparam>
public abstract class FindingValidator<TSubject> : AbstractValidator<TSubject>
{
    private protected FindingValidator() => RuleFor(subject => subject).Custom(Report);

    private protected abstract IEnumerable<Finding> Check(TSubject subject);

    private void Report(TSubject subject, ValidationContext<TSubject> context)
    {
        foreach (var finding in Check(subject))
        {
            context.AddFailure(new ValidationFailure(finding.Place.Column ?? string.Empty, FindingMessages.Render(finding, Language.Vietnamese), finding.Reported)
            {
                ErrorCode = finding.Rule,
                CustomState = finding,
                Severity = finding.Severity == Findings.Severity.Error ? FluentValidation.Severity.Error : FluentValidation.Severity.Warning,
            });
        }
    }
}
