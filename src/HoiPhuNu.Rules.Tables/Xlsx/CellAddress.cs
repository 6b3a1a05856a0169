using System.Globalization;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>How a spreadsheet names its cells: column letters and row number.</summary>
public static class CellAddress
{
    /// <summary>The last column of a sheet, from 0: XFD.</summary>
    internal const int LastColumn = 16_383;

    /// <summary>The last row of a sheet, from 1.</summary>
    internal const int LastRow = 1_048_576;

    /// <summary>The address of a cell: column 0 of row 5 is <c>A5</c>.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <param name="row">The row, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">No sheet has such a column or row.</exception>
    public static string Of(int column, long row)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(row, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(row, LastRow);
        return Letters(column) + row.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The letters of a column: 0 is A, 26 is AA.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No sheet has such a column.</exception>
    internal static string Letters(int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(column, LastColumn);
        Span<char> letters = stackalloc char[3];
        var start = letters.Length;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters[--start] = (char)('A' + ((rest - 1) % 26));
        }

        return letters[start..].ToString();
    }

    /// <summary>The column of an address such as <c>B7</c>, from 0; <see langword="false"/> where it names none that a sheet has.</summary>
    internal static bool TryColumn(ReadOnlySpan<char> address, out int column)
    {
        column = 0;
        var length = 0;
        while (length < address.Length && char.IsAsciiLetter(address[length]))
        {
            if (length == 3)
            {
                return false;
            }

            column = (column * 26) + (char.ToUpperInvariant(address[length++]) - 'A' + 1);
        }

        column--;
        return length > 0 && length < address.Length && column <= LastColumn;
    }

    /// <summary>Column, from 0, and row, from 1, of an address such as <c>B7</c> or <c>$B$7</c>; <see langword="false"/> where no sheet has it.</summary>
    internal static bool TryRead(ReadOnlySpan<char> address, out int column, out long row)
    {
        row = 0;
        address = address.StartsWith('$') ? address[1..] : address;
        if (!TryColumn(address, out column))
        {
            return false;
        }

        var digits = address[address.IndexOfAnyInRange('0', '9') is var at and >= 0 ? at.. : ^0..];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out row) && row is >= 1 and <= LastRow;
    }

    /// <summary>The rectangle of an address such as <c>A1:C2</c>; <see langword="false"/> where no sheet has it.</summary>
    internal static bool TryRange(ReadOnlySpan<char> range, out CellRange cells)
    {
        cells = default;
        var colon = range.IndexOf(':');
        if (colon < 0 || !TryRead(range[..colon], out var firstColumn, out var firstRow) || !TryRead(range[(colon + 1)..], out var lastColumn, out var lastRow))
        {
            return false;
        }

        cells = new CellRange(Math.Min(firstRow, lastRow), Math.Min(firstColumn, lastColumn), Math.Max(firstRow, lastRow), Math.Max(firstColumn, lastColumn));
        return true;
    }
}
