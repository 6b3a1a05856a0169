namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>What is said of a program and one rule.</summary>
internal enum Verdict
{
    /// <summary>Every vector of the rule passed.</summary>
    Pass,

    /// <summary>Some passed and none failed, but some were not claimed: no pass of the whole rule.</summary>
    Partial,

    /// <summary>One failed, or more.</summary>
    Fail,

    /// <summary>The program claims none of them.</summary>
    NotClaimed,
}
