using System.Buffers.Text;
using System.Text;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>
/// What has to be known of a sheet before its rows are read: whether they stand in order, and which cells are merged, which is said behind them. Whatever looks strange
/// counts as out of order, which is slow but right.
/// </summary>
/// <param name="IsInOrder">Whether each row has a higher number than the one before it.</param>
/// <param name="Merged">The merged cells.</param>
internal sealed record SheetSurvey(bool IsInOrder, IReadOnlyList<CellRange> Merged)
{
    /// <summary>More than a person merges; what is beyond is left out.</summary>
    private const int MostMerged = 100_000;

    /// <summary>Looks through a sheet.</summary>
    /// <exception cref="UnreadableTableException">It cannot be unpacked.</exception>
    public static SheetSurvey Of(Stream sheet, string file)
    {
        var merged = new List<CellRange>();
        var last = 0L;
        var isInOrder = true;
        try
        {
            TagScan.ForEach(
                sheet,
                "row"u8,
                tag =>
                {
                    var number = TagScan.Value(tag, " r="u8);
                    var row = number.IsEmpty ? last + 1 : Utf8Parser.TryParse(number, out long written, out var length) && length == number.Length ? written : 0;
                    isInOrder &= row > last;
                    last = row;
                },
                "mergeCell"u8,
                tag =>
                {
                    if (merged.Count < MostMerged && CellAddress.TryRange(Encoding.UTF8.GetString(TagScan.Value(tag, " ref="u8)), out var range))
                    {
                        merged.Add(range);
                    }
                });
        }
        catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
        {
            throw WorkbookProblem.Of(file, "workbook-damaged", problem);
        }

        return new SheetSurvey(isInOrder, merged);
    }
}
