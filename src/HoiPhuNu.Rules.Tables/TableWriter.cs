using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables;

/// <summary>Takes a table row by row, headers first, whatever it is written as.</summary>
public abstract class TableWriter
{
    /// <summary>Writes the Vietnamese headers of a table.</summary>
    public void WriteHeader(TableSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        WriteRow([.. schema.Columns.Select(column => column.Label)]);
    }

    /// <summary>Writes one row; <see langword="null"/> is an empty cell.</summary>
    public abstract void WriteRow(params ReadOnlySpan<string?> cells);
}
