using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Presence;

/// <summary>The finding that one person stands in several communes. Rules CAT-4, DATA-04.</summary>
internal static class SeveralCommunesFinding
{
    /// <summary>
    /// The finding, at the first of her rows that was not kept. Where she is present in none, or not adult, she is not counted at all, and the
    /// message says so.
    /// </summary>
    public static Finding Of(DataFindings findings, string person, in Whereabouts where, bool isAdult)
    {
        var record = where.FirstNotKept;
        var code = record.Commune!.Code;
        if (where.Kept is not { } kept || !isAdult)
        {
            return findings.At("DATA-04.not-counted", Severity.Warning, record.Row, "commune", code, code, person);
        }

        return (findings.At("DATA-04", Severity.Warning, record.Row, "commune", code, code, person) with { Expected = kept.Commune.UnitCode })
            .With("kept", kept.Commune.UnitCode);
    }
}
