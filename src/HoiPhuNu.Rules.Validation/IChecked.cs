using HoiPhuNu.Rules.Findings;
using NodaTime;

namespace HoiPhuNu.Rules.Validation;

/// <summary>What validators look at: a part of a report that knows what it is checked against.</summary>
internal interface IChecked
{
    /// <summary>What is checked, against what.</summary>
    CheckRequest Request { get; }

    /// <summary>The day that a finding about it is judged as of: whether its clause is in force then decides whether it is cited. Rule TERM-3.</summary>
    LocalDate? DayOf(Finding finding);
}
