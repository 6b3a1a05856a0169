namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>How often the kit hits one thing.</summary>
/// <param name="Subject">What kind of thing it is.</param>
/// <param name="Name">Its name: a rule id, <c>SixtyPercent=AtLeast</c>, a kind of boundary, an operation.</param>
/// <param name="ByHand">Vectors worked out by hand; of a finding those that raise it.</param>
/// <param name="Generated">Vectors that a seeded generator made.</param>
/// <param name="Quiet">Of a finding, vectors by hand that ask for it and must not get it; otherwise nothing.</param>
/// <param name="IsCovered">Whether that is enough.</param>
internal sealed record CoverageLine(CoverageSubject Subject, string Name, int ByHand, int Generated, int? Quiet, bool IsCovered)
{
    /// <summary>The subject as programs are told it.</summary>
    public string Code => Subject switch
    {
        CoverageSubject.Rule => "rule",
        CoverageSubject.Finding => "finding",
        CoverageSubject.Reading => "reading",
        CoverageSubject.Boundary => "boundary",
        _ => "operation",
    };
}
