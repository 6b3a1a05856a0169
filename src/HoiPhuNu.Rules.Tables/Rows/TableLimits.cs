namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>What no honest table exceeds; it bounds the memory that one row can take.</summary>
internal static class TableLimits
{
    /// <summary>The longest cell in UTF-16 characters: that of a spreadsheet.</summary>
    public const int CellLength = 32_767;

    /// <summary>The longest row in bytes of UTF-8.</summary>
    public const int RowBytes = 1 << 20;
}
