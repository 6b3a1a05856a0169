using System.Collections.Immutable;
using System.Globalization;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>Row numbers as people write them: <c>2-40 57 60-61</c>.</summary>
internal static class RowsText
{
    /// <summary>The ranges, all of them unless told otherwise.</summary>
    public static string Of(ImmutableArray<ImmutableArray<long>> ranges, int atMost = int.MaxValue)
    {
        var shown = ranges.Take(atMost).Select(range => range[0] == range[1] ? Plain(range[0]) : $"{Plain(range[0])}-{Plain(range[1])}");
        return string.Join(' ', ranges.Length > atMost ? shown.Append("…") : shown);
    }

    private static string Plain(long row) => row.ToString(CultureInfo.InvariantCulture);
}
