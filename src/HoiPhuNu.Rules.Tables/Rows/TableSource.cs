using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>An opened file: rows of text, or sheets.</summary>
/// <param name="Text">The rows of a file that is one table.</param>
/// <param name="Book">The file with sheets.</param>
/// <param name="Sheet">The name of the only sheet that is meant; <see langword="null"/> for every one that holds the table.</param>
internal sealed record TableSource(ITextRows? Text, ISheetSource? Book, string? Sheet) : IDisposable
{
    public void Dispose()
    {
        Text?.Dispose();
        Book?.Dispose();
    }
}
