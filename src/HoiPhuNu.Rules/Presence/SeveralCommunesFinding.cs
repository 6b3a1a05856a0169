using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Presence;

/// <summary>The finding that one person stands in several communes. Rules CAT-4, DATA-04.</summary>
internal static class SeveralCommunesFinding
{
    /// <summary>
    /// The finding, at the first of her rows that was not kept. Where she is present in none, or not adult, she is not counted at all, and the
    /// message says so; of one who is present in none that is her first row in force.
    /// </summary>
    public static Finding Of(TallyBasis basis, string id, in Person person, bool isAdult)
    {
        if (person.Where.Kept is not { } kept)
        {
            var first = basis.CodeOf(person.First);
            return basis.Findings.At("DATA-04.not-counted", Severity.Warning, person.First.Row, "commune", first, first ?? string.Empty, id);
        }

        var record = person.Where.FirstNotKept;
        var code = record.Commune!.Code;
        return isAdult
            ? (basis.Findings.At("DATA-04", Severity.Warning, record.Row, "commune", code, code, id) with { Expected = kept.Commune.UnitCode }).With("kept", kept.Commune.UnitCode)
            : basis.Findings.At("DATA-04.not-counted", Severity.Warning, record.Row, "commune", code, code, id);
    }
}
