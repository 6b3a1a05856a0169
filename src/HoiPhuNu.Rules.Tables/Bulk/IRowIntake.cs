using HoiPhuNu.Rules.Tables.Csv;

namespace HoiPhuNu.Rules.Tables.Bulk;

/// <summary>Takes rows of a list for a tally, on one thread.</summary>
/// <typeparam name="TRow">The record of a row.</typeparam>
internal interface IRowIntake<TRow>
{
    /// <summary>Makes room for about as many rows, before any is taken. Fewer or more may come.</summary>
    void Expect(int rows);

    /// <summary>Takes a record of which every cell is written as programs write it, and about which nothing is to be said.</summary>
    /// <returns>Whether it is one; else nothing was taken.</returns>
    bool TryAdd(in CsvRecord record);

    /// <summary>Takes any other row that can stand.</summary>
    void Add(in TRow row);

    /// <summary>Hands over what was taken: the bytes of the chunk are about to go.</summary>
    void HandOver(ReadOnlySpan<byte> bytes);

    /// <summary>Hands over the rest. To be called at the end, for one intake after the other.</summary>
    void Complete();
}
