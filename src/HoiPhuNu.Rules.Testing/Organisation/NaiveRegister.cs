using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Testing.Generators;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Organisation;

/// <summary>
/// What a register says wrong of itself, found day by day and row by row as DATA-13 is written; slow, and without any interval arithmetic.
/// </summary>
internal static class NaiveRegister
{
    public static IReadOnlyList<(string Key, long Row, string Column)> Findings(IEnumerable<UnitRow> rows)
    {
        var findings = new List<(string, long, string)>();
        var standing = new List<UnitRow>();
        foreach (var row in rows)
        {
            if (row.From is { } from && row.Until is { } until && until.CompareTo(from) < 0)
            {
                findings.Add(("DATA-06", row.Row, "until"));
            }
            else if (!KindFits(row))
            {
                findings.Add(("DATA-02", row.Row, "kind"));
            }
            else
            {
                standing.Add(row);
            }
        }

        var kept = new List<UnitRow>();
        foreach (var row in standing.OrderBy(row => row.From is null ? 0 : 1).ThenBy(row => row.From).ThenBy(row => row.Row))
        {
            if (kept.Exists(other => other.Code == row.Code && MessyRegister.Days.Any(day => Lives(row, day) && Lives(other, day))))
            {
                findings.Add(("DATA-13.overlap", row.Row, "from"));
            }
            else
            {
                kept.Add(row);
            }
        }

        findings.AddRange(kept
            .Select(row => (Key: ParentProblem(row, kept), row.Row, "parent"))
            .Where(finding => finding.Key is not null)
            .Select(finding => (finding.Key!, finding.Row, finding.Item3)));
        return findings;
    }

    public static bool Lives(UnitRow row, LocalDate day) =>
        (row.From is null || row.From.Value.CompareTo(day) <= 0) && (row.Until is null || row.Until.Value.CompareTo(day) > 0);

    private static string? ParentProblem(UnitRow row, List<UnitRow> kept)
    {
        if (row.Level == Level.Central && row.Parent is null)
        {
            return null;
        }

        if (!kept.Exists(other => other.Code == row.Parent))
        {
            return "DATA-13.parent-missing";
        }

        var life = MessyRegister.Days.Where(day => Lives(row, day)).ToList();
        var bearers = life.ConvertAll(day => kept.Find(other => other.Code == row.Parent && Lives(other, day)));
        if (bearers.Exists(bearer => bearer is not null && RankOf(bearer.Level) >= RankOf(row.Level)))
        {
            return "DATA-13.parent-not-superior";
        }

        return bearers.Contains(null) ? "DATA-13.parent-not-in-force" : null;
    }

    private static bool KindFits(UnitRow row) => row.Level.Code switch
    {
        "commune" => row.Kind?.Code is "xa" or "phuong" or "thi_tran" or "dac_khu" or "special" or "armed_forces",
        "province" => row.Kind?.Code is null or "affiliated",
        _ => row.Kind is null,
    };

    private static int RankOf(Level level) => Array.IndexOf(["central", "province", "district", "commune", "branch", "group"], level.Code);
}
