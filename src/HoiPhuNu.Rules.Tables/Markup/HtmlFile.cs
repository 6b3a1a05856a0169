using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Markup;

/// <summary>A page (HTML) that is read as a spreadsheet opens it: one sheet, with all its tables below each other and the lines between them.</summary>
internal sealed class HtmlFile : ISheetSource
{
    private readonly Stream _bytes;
    private readonly long _start;

    private HtmlFile(Stream bytes, string file)
    {
        _bytes = bytes;
        _start = bytes.Position;
        File = file;
    }

    /// <inheritdoc/>
    public string File { get; }

    /// <inheritdoc/>
    public IReadOnlyList<SheetInfo> Sheets { get; } = [new SheetInfo(1, "HTML", IsHidden: false)];

    /// <summary>Opens a file that can be sought in and stays open.</summary>
    public static HtmlFile Open(Stream bytes, string file) => new(bytes, file);

    /// <inheritdoc/>
    public ISheetRows Open(SheetInfo sheet) => OpenRows();

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> MergedIn(SheetInfo sheet)
    {
        using var rows = OpenRows();
        while (rows.MoveNext())
        {
        }

        return rows.Merged;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private HtmlRows OpenRows() => new(new HtmlTokens(new CsvText(new OwnPlaceStream(_bytes, _start), File), File), File);
}
