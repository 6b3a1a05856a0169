using System.Buffers.Binary;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xls;

/// <summary>What has to be known of a sheet before its rows are read.</summary>
/// <param name="IsInOrder">Whether no row comes after one with a higher number.</param>
/// <param name="Merged">The merged cells.</param>
/// <param name="HiddenColumns">The columns that are hidden, first and last of each range.</param>
internal sealed record XlsSurvey(bool IsInOrder, IReadOnlyList<CellRange> Merged, IReadOnlyList<(int First, int Last)> HiddenColumns)
{
    private const int MostMerged = 100_000;

    /// <summary>Looks through a sheet.</summary>
    public static XlsSurvey Of(BiffRecords records)
    {
        var merged = new List<CellRange>();
        var hidden = new List<(int First, int Last)>();
        var last = 0;
        var isInOrder = true;
        var depth = 0;
        while (records.MoveNext())
        {
            var data = records.Data;
            depth += records.Type == BiffType.Begin ? 1 : records.Type == BiffType.End ? -1 : 0;
            if (depth == 0)
            {
                break;
            }

            if (depth > 1)
            {
                continue;
            }

            if (BiffType.IsCell(records.Type))
            {
                var row = BinaryPrimitives.ReadUInt16LittleEndian(data);
                isInOrder &= row >= last;
                last = row;
            }
            else if (records.Type == BiffType.Columns && (data[8] & 1) == 1 && hidden.Count < MostMerged)
            {
                hidden.Add((BinaryPrimitives.ReadUInt16LittleEndian(data), BinaryPrimitives.ReadUInt16LittleEndian(data[2..])));
            }
            else if (records.Type == BiffType.Merged)
            {
                for (var at = 2; at + 8 <= data.Length && merged.Count < MostMerged; at += 8)
                {
                    merged.Add(new CellRange(At(data, at) + 1L, At(data, at + 4), At(data, at + 2) + 1L, At(data, at + 6)));
                }
            }
        }

        return new XlsSurvey(isInOrder, merged, hidden);
    }

    private static int At(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);
}
