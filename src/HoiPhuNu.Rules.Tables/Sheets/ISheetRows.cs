namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>The rows of a sheet that the file has, from the first on, in the order of their numbers; only the current one is held.</summary>
internal interface ISheetRows : IDisposable
{
    /// <summary>The number of the current row as a person sees it, from 1. Rows that the file does not have are left out.</summary>
    long Row { get; }

    /// <summary>Whether the current row is hidden.</summary>
    bool IsHidden { get; }

    /// <summary>The cells of the current row from column A to the last that is not blank; valid until the next row is read.</summary>
    IReadOnlyList<RawCell> Cells { get; }

    /// <summary>Whether a column, from 0, is hidden; known from the first row on.</summary>
    bool IsHiddenColumn(int column);

    /// <summary>Goes to the next row; <see langword="false"/> at the end.</summary>
    /// <exception cref="UnreadableTableException">The sheet is damaged or beyond all limits.</exception>
    bool MoveNext();
}
