namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>A file of whatever kind as what a person sees of it: named sheets of cells. Each can be read more than once, from its first row on.</summary>
internal interface ISheetSource : IDisposable
{
    /// <summary>The file's name, as it was given.</summary>
    string File { get; }

    /// <summary>The sheets with cells, hidden ones included, in their order. There is at least one.</summary>
    IReadOnlyList<SheetInfo> Sheets { get; }

    /// <summary>Opens the rows of a sheet; those that were opened before stay open.</summary>
    /// <exception cref="UnreadableTableException">The sheet cannot be read.</exception>
    ISheetRows Open(SheetInfo sheet);

    /// <summary>The merged cells of a sheet. They may stand behind all rows, so that asking for them may cost as much as reading the sheet.</summary>
    /// <exception cref="UnreadableTableException">The sheet cannot be read.</exception>
    IReadOnlyList<CellRange> MergedIn(SheetInfo sheet);
}
