using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Findings;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Organisation;

public sealed partial class UnitRegister
{
    /// <summary>
    /// Makes a register of rows. Rows that cannot stand are left out and bad parent links are not followed; both are told in
    /// <see cref="Findings"/>. Of rows of one code that overlap, the one that starts first counts. Rules ORG-4, DATA-13.
    /// </summary>
    /// <param name="rows">The rows, in any order.</param>
    public static UnitRegister Create(IEnumerable<UnitRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var findings = new List<Finding>();
        var standing = rows
            .Where(row => CanStand(row, findings))
            .GroupBy(row => row.Code, StringComparer.Ordinal)
            .SelectMany(bearers => WithoutOverlaps(bearers, findings))
            .OrderBy(row => row.Code, StringComparer.Ordinal)
            .ThenBy(row => row.From)
            .ToList();
        var byCode = standing.ToLookup(row => row.Code, StringComparer.Ordinal);
        var units = standing.Select(row => new Unit(row, new Validity(row.From, row.Until), FollowedParent(row, byCode, findings)));
        return new UnitRegister([.. units], [.. findings.Order(FindingOrder.Instance)]);
    }

    private static bool CanStand(UnitRow row, List<Finding> findings)
    {
        if (row.Until < row.From)
        {
            findings.Add(At(row, "DATA-06", "until") with { Reported = Iso(row.Until), Expected = $">= {Iso(row.From)}" });
            return false;
        }

        var kindFits = row.Level == Level.Commune
            ? row.Kind is { IsBaseKind: true }
            : row.Kind is null || (row.Level == Level.Province && row.Kind == UnitKind.Affiliated);
        if (!kindFits)
        {
            findings.Add(At(row, "DATA-02", "kind") with { Reported = row.Kind?.Code ?? string.Empty });
        }

        return kindFits;
    }

    private static List<UnitRow> WithoutOverlaps(IEnumerable<UnitRow> bearers, List<Finding> findings)
    {
        var kept = new List<UnitRow>();
        foreach (var row in bearers.OrderBy(row => row.From).ThenBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Row))
        {
            var validity = new Validity(row.From, row.Until);
            if (kept.Find(other => new Validity(other.From, other.Until).Overlaps(validity)) is { } earlier)
            {
                findings.Add((At(row, "DATA-13", "from") with { MessageKey = "DATA-13.overlap", Reported = Iso(row.From) })
                    .With("other_row", earlier.Row));
            }
            else
            {
                kept.Add(row);
            }
        }

        return kept;
    }

    private static string? FollowedParent(UnitRow row, ILookup<string, UnitRow> byCode, List<Finding> findings)
    {
        if (row.Level == Level.Central && row.Parent is null)
        {
            return null;
        }

        var problem = ParentProblem(row, byCode);
        if (problem is null)
        {
            return row.Parent;
        }

        findings.Add(At(row, "DATA-13", "parent") with { MessageKey = problem, Reported = row.Parent ?? string.Empty });
        return null;
    }

    private static string? ParentProblem(UnitRow row, ILookup<string, UnitRow> byCode)
    {
        if (row.Parent is null || !byCode.Contains(row.Parent))
        {
            return "DATA-13.parent-missing";
        }

        var whole = new Validity(row.From, row.Until);
        var bearers = byCode[row.Parent].Where(parent => new Validity(parent.From, parent.Until).Overlaps(whole)).ToList();
        if (bearers.Exists(parent => !parent.Level.IsSuperiorTo(row.Level)))
        {
            return "DATA-13.parent-not-superior";
        }

        return CoverTogether(bearers, whole) ? null : "DATA-13.parent-not-in-force";
    }

    /// <summary>Whether rows that do not overlap leave no day of <paramref name="whole"/> out.</summary>
    private static bool CoverTogether(IEnumerable<UnitRow> rows, Validity whole)
    {
        var covered = whole.From;
        var started = false;
        foreach (var row in rows.OrderBy(row => row.From))
        {
            var reaches = row.From is null || (started || whole.From is not null) && row.From <= covered;
            if (!reaches)
            {
                return false;
            }

            if (row.Until is null || (whole.Until is not null && whole.Until <= row.Until))
            {
                return true;
            }

            covered = row.Until;
            started = true;
        }

        return whole.IsEmpty;
    }

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static Finding At(UnitRow row, string rule, string column) =>
        new(rule, Severity.Error, new Place(row.File, row.Row, column)) { Unit = row.Code };
}
