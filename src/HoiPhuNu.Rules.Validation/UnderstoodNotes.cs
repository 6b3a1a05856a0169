using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Reports;

namespace HoiPhuNu.Rules.Validation;

/// <summary>How the rows of a report were understood, and what it does not claim to have: one note for each kind and file.</summary>
internal static class UnderstoodNotes
{
    public static IEnumerable<CheckNote> Of(CheckedReport report) =>
    [
        .. CodeNotes.OfRows(report.Rows
            .Where(row => row.Named is null && row.Match.Unit is { } unit && unit.Code != row.Row.Unit)
            .Select(row => (row.Row.File, row.Row.Row, row.Row.Unit!, row.Match.Unit!))),
        .. Named(report.Understood),
        .. Gathered("NOTE.level-of-register", report.Understood.WithLevel),
        .. Gathered("NOTE.year-given", report.Understood.WithYear, ("year", string.Join(", ", report.Understood.WithYear.Select(row => $"{row.Year}").Distinct().Order(StringComparer.Ordinal)))),
        .. Gathered("NOTE.rate-fractions", report.Understood.WithFraction),
        .. Incomplete(report),
    ];

    /// <summary>Names that were found as they are written in the register need less trust than those found by their letters without marks, or by an earlier name.</summary>
    private static IEnumerable<CheckNote> Named(UnderstoodReport understood) =>
        from named in understood.Named
        where named.Unit is not null
        group named by (named.Row.File, Kind: KindOf(named)) into rows
        orderby rows.Key.File, rows.Key.Kind
        select CheckNote.Of(
            new Place(rows.Key.File, null, null),
            rows.Key.Kind,
            ("count", rows.Count()),
            ("rows", RowRanges.Of(rows.Select(row => row.Row.Row))),
            ("written", rows.First().Written),
            ("code", rows.First().Unit!.Code),
            ("name", rows.First().Unit!.Name));

    private static string KindOf(RowUnit named) =>
        named.Match.Kind == UnitNameMatchKind.Before ? "NOTE.named-before"
        : named.Match.IsNarrowed ? "NOTE.named-narrowed"
        : named.Match.Step is UnitNameStep.LettersWithKind or UnitNameStep.Letters ? "NOTE.named"
        : "NOTE.named-folded";

    private static IEnumerable<CheckNote> Gathered(string key, IEnumerable<ReportRow> rows, params (string Name, object Value)[] facts) =>
        from row in rows
        group row.Row by row.File into file
        orderby file.Key
        select CheckNote.Of(new Place(file.Key, null, null), key, [("count", file.Count()), ("rows", RowRanges.Of(file)), .. facts]);

    /// <summary>A report that does not claim to be complete is not faulted for that, but it must not look complete either.</summary>
    private static IEnumerable<CheckNote> Incomplete(CheckedReport report) =>
        from bases in report.MissingBases
        from others in bases.Others
        select CheckNote.Of(
            default,
            "NOTE.bases-without-row",
            ("count", others.Bases.Length),
            ("province", others.Province.Name),
            ("year", $"{bases.Year}"));
}
