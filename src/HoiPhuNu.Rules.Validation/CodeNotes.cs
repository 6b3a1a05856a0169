using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Validation;

/// <summary>Codes that were understood otherwise than as they are written: without their leading zeros, or names in their place. One note for all of a kind and file.</summary>
public static class CodeNotes
{
    /// <summary>Of lists, of which only the distinct codes are known (<see cref="Tallying.TallyFigures.PaddedCodes"/>).</summary>
    public static IEnumerable<CheckNote> Of(IEnumerable<PaddedCode> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return codes.Distinct()
            .OrderBy(code => code.Written, StringComparer.Ordinal)
            .GroupBy(code => code.IsName)
            .OrderBy(group => group.Key)
            .Select(group => Note(default, group.Key ? "NOTE.codes-named" : "NOTE.codes-padded", group.Count(), (group.First().Written, group.First().Meant)));
    }

    /// <summary>Of rows, each with what is written and what it means.</summary>
    internal static IEnumerable<CheckNote> OfRows(IEnumerable<(string? File, long Row, string Written, Unit Meant)> rows) =>
        rows.GroupBy(row => (row.File, new PaddedCode(row.Written, row.Meant).IsName))
            .OrderBy(group => group.Key.File, StringComparer.Ordinal)
            .ThenBy(group => group.Key.IsName)
            .Select(group => Note(
                group.Count() == 1 ? new Place(group.Key.File, group.First().Row, "unit") : new Place(group.Key.File, null, null),
                group.Key.IsName ? "NOTE.named" : "NOTE.padded",
                group.Count(),
                group.OrderBy(row => row.Row).Select(row => (row.Written, row.Meant)).First(),
                ("rows", RowRanges.Of(group.Select(row => row.Row)))));

    private static CheckNote Note(Place place, string key, int count, (string Written, Unit Meant) first, params ReadOnlySpan<(string Name, object Value)> more) =>
        CheckNote.Of(place, key, [("count", count), ("written", first.Written), ("code", first.Meant.Code), ("name", first.Meant.Name), .. more]);
}
