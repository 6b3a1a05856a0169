namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>What became of one vector.</summary>
internal enum VectorOutcome
{
    /// <summary>The program answered what is expected.</summary>
    Passed,

    /// <summary>It answered something else, or that it could not.</summary>
    Failed,

    /// <summary>It said that it does not support what is asked.</summary>
    NotClaimed,
}
