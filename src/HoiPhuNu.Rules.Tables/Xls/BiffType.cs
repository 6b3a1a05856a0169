namespace HoiPhuNu.Rules.Tables.Xls;

/// <summary>The kinds of records that are looked at.</summary>
internal static class BiffType
{
    public const int Formula = 0x06;
    public const int End = 0x0A;
    public const int DateMode = 0x22;
    public const int Password = 0x2F;
    public const int Font = 0x31;
    public const int Columns = 0x7D;
    public const int Sheet = 0x85;
    public const int Numbers = 0xBD;
    public const int RichText = 0xD6;
    public const int Style = 0xE0;
    public const int Merged = 0xE5;
    public const int SharedTexts = 0xFC;
    public const int SharedText = 0xFD;
    public const int Number = 0x203;
    public const int Text = 0x204;
    public const int TruthOrError = 0x205;
    public const int FormulaText = 0x207;
    public const int Row = 0x208;
    public const int ShortNumber = 0x27E;
    public const int Format = 0x41E;
    public const int Begin = 0x809;

    /// <summary>Whether a record holds cells: it begins with row and column.</summary>
    public static bool IsCell(int type) => type is Formula or Numbers or RichText or SharedText or Number or Text or TruthOrError or ShortNumber;
}
