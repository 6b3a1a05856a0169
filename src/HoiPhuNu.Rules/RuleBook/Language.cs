namespace HoiPhuNu.Rules.RuleBook;

/// <summary>The languages people read.</summary>
public enum Language
{
    /// <summary>Vietnamese.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
