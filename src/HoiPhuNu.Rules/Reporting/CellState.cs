using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>What became of a cell when it was read.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<CellState>))]
public enum CellState
{
    /// <summary>The table has no such column.</summary>
    Absent,

    /// <summary>The column is there, the cell is empty.</summary>
    Empty,

    /// <summary>The cell holds a value.</summary>
    Value,

    /// <summary>The cell holds something that is not a value of its column.</summary>
    Unreadable,
}
