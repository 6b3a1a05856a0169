namespace HoiPhuNu.Rules.Organisation;

/// <summary>A code that a spreadsheet turned into a number, and the unit it was understood as. It is a note, not a finding. Rule ORG-4.</summary>
/// <param name="Written">The code as written.</param>
/// <param name="Meant">The unit whose code it is with its leading zeros.</param>
public readonly record struct PaddedCode(string Written, Unit Meant)
{
    /// <summary>Whether it is no code at all but the unit's name, in a column of codes.</summary>
    public bool IsName => Written.Any(char.IsLetter);
}
