namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>What no honest workbook exceeds; it bounds the time and the memory that a hostile one can take. Stated in docs/reading-excel.md.</summary>
internal static class WorkbookLimits
{
    /// <summary>How many parts a workbook has at most.</summary>
    public const int Parts = 10_000;

    /// <summary>The unpacked size of a sheet in bytes: a full sheet of 1,048,576 rows and 20 columns has less.</summary>
    public const long SheetBytes = 1L << 30;

    /// <summary>The unpacked size of the shared texts in bytes.</summary>
    public const long TextsBytes = 256L << 20;

    /// <summary>The unpacked size of any other part that is read.</summary>
    public const long OtherBytes = 16L << 20;

    /// <summary>The unpacked size of a sheet whose rows have to be put in order.</summary>
    public const long SortedBytes = 32L << 20;

    /// <summary>How often a row that says something is repeated by a number: repeated rows are no units or people.</summary>
    public const int RepeatedRows = 10_000;

    /// <summary>How many characters the shared texts have together.</summary>
    public const int TextCharacters = 64 << 20;

    /// <summary>How many shared texts there are.</summary>
    public const int Texts = 4 << 20;

    /// <summary>How many cell styles there are: more than a spreadsheet allows.</summary>
    public const int Styles = 1 << 16;

    /// <summary>How many sheets there are.</summary>
    public const int Sheets = 1_000;

    /// <summary>The longest tag with the text behind it, in characters.</summary>
    public const int Token = 1 << 20;

    /// <summary>How deep elements lie in each other.</summary>
    public const int Depth = 64;

    /// <summary>The size of a workbook that comes from a stream that cannot be sought in and has to be held in memory.</summary>
    public const int HeldBytes = 256 << 20;
}
