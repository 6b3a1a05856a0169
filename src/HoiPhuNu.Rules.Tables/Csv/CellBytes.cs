namespace HoiPhuNu.Rules.Tables.Csv;

/// <summary>Where a cell stands in the bytes of its chunk.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">How many bytes it has.</param>
internal readonly record struct CellBytes(int Start, int Length)
{
    /// <summary>Whether there is nothing, not even blanks.</summary>
    public bool IsEmpty => Length == 0;
}
