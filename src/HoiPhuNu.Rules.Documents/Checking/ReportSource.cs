namespace HoiPhuNu.Rules.Documents.Checking;

/// <summary>What a report was read from.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Sheet">The sheet of a workbook, where one was named.</param>
/// <param name="Open">Opens the file once more, to copy a workbook; <see langword="null"/> where it cannot be had.</param>
internal sealed record ReportSource(string File, string? Sheet, Func<Stream>? Open)
{
    /// <summary>Whether it is a package, as workbooks are.</summary>
    public bool IsPackage
    {
        get
        {
            using var stream = Open?.Invoke();
            return stream is not null && stream.ReadByte() == 'P' && stream.ReadByte() == 'K';
        }
    }
}
