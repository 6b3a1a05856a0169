using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>A code that a spreadsheet turned into a number, and the unit it was understood as. It is a note, not a finding. Rule ORG-4.</summary>
/// <param name="Written">The code as written.</param>
/// <param name="Meant">The unit whose code it is with its leading zeros.</param>
public readonly record struct PaddedCode(string Written, Unit Meant)
{
    /// <summary>Whether it is no code at all but the unit's name, in a column of codes.</summary>
    public bool IsName => Written.Any(char.IsLetter);

    /// <summary>Each once, in an order that does not depend on the order of rows.</summary>
    internal static ImmutableArray<PaddedCode> InOrder(IEnumerable<PaddedCode> codes) =>
    [
        .. codes.Distinct()
            .OrderBy(code => code.Written, StringComparer.Ordinal)
            .ThenBy(code => code.Meant.Code, StringComparer.Ordinal)
            .ThenBy(code => code.Meant.Validity.From),
    ];
}
