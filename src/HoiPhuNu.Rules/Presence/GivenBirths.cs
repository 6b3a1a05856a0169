using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Presence;

/// <summary>What a list says of the birth dates that its rows give. Rule DATA-15.</summary>
internal static class GivenBirths
{
    /// <summary>The code that a row names, as written; <see langword="null"/> where it names none.</summary>
    public static string? CodeOf(this TallyBasis basis, GivenBirth given) => given.Commune == 0 ? null : basis.Communes[given.Commune - 1].Code;

    /// <summary>That one person has two birth dates, neither of which is repeated. Rule DATA-15.</summary>
    public static Finding OtherBirth(this TallyBasis basis, string person, GivenBirth first, GivenBirth other) =>
        basis.Findings.At("DATA-15", Severity.Warning, other.Row, "birth_date", basis.CodeOf(other), null, person).With("first_row", first.Row);
}
