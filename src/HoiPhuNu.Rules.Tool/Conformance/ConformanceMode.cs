namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>What <c>hoiphunu conformance</c> is to do.</summary>
internal enum ConformanceMode
{
    /// <summary>Ask a program.</summary>
    Command,

    /// <summary>Be such a program.</summary>
    Answer,

    /// <summary>Tell what the vectors hit.</summary>
    Coverage,

    /// <summary>Write the vectors out.</summary>
    List,
}
