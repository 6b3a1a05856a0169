using HoiPhuNu.Rules.Tables.Fonts;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>Notices texts of a legacy font in files that name no fonts (CSV, and workbooks of programs that leave them out). They are not read, for nothing says that they are what they look like.</summary>
internal static class LegacyHead
{
    private const int FewestCells = 3;
    private const int FewestColumns = 2;

    /// <summary>The name of the encoding in which the first rows would be headers of a table; nothing where there is none.</summary>
    public static string? EncodingOf(IReadOnlyList<HeadRow> head, TableSchema schema) => Named(encoding =>
        head.Any(row => row.Cells.Any(text => LegacyText.LooksLike(text, encoding)))
        && LayoutFinder.Find([.. head.Select(row => Read(row, encoding))], schema) is { Columns: >= FewestColumns });

    /// <summary>The name of the encoding that some of the first rows look like.</summary>
    public static string? EncodingOf(IReadOnlyList<HeadRow> head) => Named(encoding =>
        head.SelectMany(row => row.Cells).Where(text => LegacyText.LooksLike(text, encoding)).Take(FewestCells).Count() == FewestCells);

    private static string? Named(Func<LegacyEncoding, bool> isIt) => isIt(LegacyEncoding.Tcvn3) ? "tcvn3" : isIt(LegacyEncoding.Vni) ? "vni" : null;

    private static HeadRow Read(HeadRow row, LegacyEncoding encoding) =>
        row with { Cells = [.. row.Cells.Select(text => LegacyText.TryRead(text, encoding, out var read) ? read : text)] };
}
