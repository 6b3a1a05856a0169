namespace HoiPhuNu.Rules.Tables;

/// <summary>Takes a table row by row, headers first, whatever it is written as.</summary>
public abstract class TableWriter
{
    /// <summary>Writes one row; <see langword="null"/> is an empty cell.</summary>
    public abstract void WriteRow(params ReadOnlySpan<string?> cells);
}
