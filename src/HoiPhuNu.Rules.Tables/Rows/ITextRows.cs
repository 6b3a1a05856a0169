using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Forms;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>Rows of text cells, one after the other. What is above it does not know what kind of file they come from.</summary>
internal interface ITextRows : IDisposable
{
    /// <summary>The row as a spreadsheet counts it, from 1; a cell with line breaks is one row, a blank line is one too.</summary>
    long Row { get; }

    /// <summary>How many cells the row has.</summary>
    int Count { get; }

    /// <summary>The text of a cell, as it stands.</summary>
    /// <exception cref="UnreadableTableException">The cell is longer than any spreadsheet's.</exception>
    string this[int cell] { get; }

    /// <summary>The same text for a look: it is valid until the next one, and may cost no string.</summary>
    /// <exception cref="UnreadableTableException">The cell is longer than any spreadsheet's.</exception>
    ReadOnlySpan<char> Glance(int cell) => this[cell];

    /// <summary>Whether nothing but blanks stands in a cell.</summary>
    bool IsBlank(int cell);

    /// <summary>The text of a cell as a column takes it that holds <paramref name="kind"/>: of a number it depends on that what a person sees.</summary>
    string TextIn(int cell, CellKind kind) => this[cell];

    /// <summary>The same text as <see cref="TextIn"/> for a look: it is valid until the next one, and may cost no string.</summary>
    ReadOnlySpan<char> GlanceIn(int cell, CellKind kind) => Glance(cell);

    /// <summary>Whether a cell holds something that is no value, whatever its text says: an error, a formula whose value was not saved.</summary>
    bool IsUnreadable(int cell) => false;

    /// <summary>Whether a cell holds a number as such, not a text that looks like one.</summary>
    bool IsNumber(int cell) => false;

    /// <summary>Goes past the headers: to the last row of them. What is to be told of the columns is told.</summary>
    /// <exception cref="UnreadableTableException">The input cannot be read further.</exception>
    void PassHeaders(FormLayout layout)
    {
        while (Row < layout.LastRow && MoveNext())
        {
            // What stands over a table is no row of it.
        }
    }

    /// <summary>Whether a stray separator may have shifted the cells of a row.</summary>
    bool MayShift => true;

    /// <summary>Goes to the next row, blank ones included; <see langword="false"/> at the end.</summary>
    /// <exception cref="UnreadableTableException">The input cannot be read further.</exception>
    bool MoveNext();
}
