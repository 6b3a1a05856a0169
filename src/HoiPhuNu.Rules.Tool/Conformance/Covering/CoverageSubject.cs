namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>What the kit has to hit.</summary>
internal enum CoverageSubject
{
    /// <summary>A rule that says how to count.</summary>
    Rule,

    /// <summary>A rule that raises findings.</summary>
    Finding,

    /// <summary>A value of a reading.</summary>
    Reading,

    /// <summary>A kind of boundary date.</summary>
    Boundary,

    /// <summary>An operation of the protocol.</summary>
    Operation,
}
