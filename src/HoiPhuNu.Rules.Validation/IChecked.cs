namespace HoiPhuNu.Rules.Validation;

/// <summary>What validators look at: a part of a report that knows what it is checked against.</summary>
internal interface IChecked
{
    /// <summary>What is checked, against what.</summary>
    CheckRequest Request { get; }
}
