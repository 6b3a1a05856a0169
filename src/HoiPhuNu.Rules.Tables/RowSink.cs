namespace HoiPhuNu.Rules.Tables;

/// <summary>Takes the rows of a large table, one after the other as they are read: none is kept by the reader.</summary>
/// <typeparam name="TRow">The record of a row.</typeparam>
/// <param name="row">The next row.</param>
public delegate void RowSink<TRow>(in TRow row);
