using System.Text;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Reports;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>A row that would fill the place of a missing base, and why. Rule CAUSE-4.</summary>
/// <param name="Row">The row.</param>
/// <param name="Missing">The base that has none.</param>
/// <param name="IsCertain">Whether the superior's sums agree, and the code or the name with them.</param>
internal sealed record Fit(CheckedRow Row, Unit Missing, bool IsCertain)
{
    /// <summary>Whether the row fits; the sums are not asked where there are too many rows and bases.</summary>
    public static Fit? Of(CheckedRow row, Unit missing, ReportYear year, SuperiorSums? sums)
    {
        var isOfYear = row.Row.Year == year.Year;
        var isSameCode = !isOfYear && (row.Row.Unit == missing.Code || row.Unit?.Code == missing.Code);
        if (!isOfYear && !isSameCode)
        {
            return null;
        }

        var isSuccessor = isOfYear && row.Successor is { IsUnattributed: false, Unit: var successor } && successor == missing;
        var isNamed = NameOf(row.Row[ReportColumn.UnitName].Text) is { Length: > 0 } name && name == NameOf(missing.Name);
        if (row.Unit is { } shown && isOfYear && NameOf(row.Row[ReportColumn.UnitName].Text) == NameOf(shown.Name) && !isNamed)
        {
            return null;
        }

        // Who has a row in another year need not be missing in this one: its sums have to say so, or the year that is none.
        var isNoYear = isSameCode && (row.IsOutsideTerm || row.Row.Year is null || row.Request.Reports.Sum(table => table.Rows.Count(other => other.Year == row.Row.Year)) == 1);
        var agree = sums?.Agree(row, missing) ?? false;
        return agree || isSuccessor || isNoYear || (isNamed && isOfYear) ? new Fit(row, missing, agree && (isSuccessor || isSameCode || isNamed)) : null;
    }

    /// <summary>The row as it was meant.</summary>
    public ReportRow Meant(int year) => Row.Row.With(ReportColumn.Unit, Missing.Code).With(ReportColumn.Year, Cell.OfCount(year));

    private static string NameOf(string? name) => string.Join(' ', (name ?? string.Empty).Normalize(NormalizationForm.FormC).ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
