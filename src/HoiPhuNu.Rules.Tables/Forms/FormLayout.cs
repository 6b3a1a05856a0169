using System.Collections.Immutable;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>How a sheet lays out a table: where its headers are and what they mean.</summary>
internal sealed record FormLayout
{
    /// <summary>The table.</summary>
    public required TableSchema Schema { get; init; }

    /// <summary>The first row of the headers.</summary>
    public required long FirstRow { get; init; }

    /// <summary>The last row of the headers; the table's rows begin below it.</summary>
    public required long LastRow { get; init; }

    /// <summary>The headings, one per column of the sheet.</summary>
    public required ImmutableArray<FormHeading> Headings { get; init; }

    /// <summary>The texts above the headers.</summary>
    public ImmutableArray<string> Title { get; init; } = [];

    /// <summary>Where the figures stand if indicators are rows; nothing of a form whose units are rows.</summary>
    public TurnedLayout? Turned { get; init; }

    /// <summary>The columns of the table that headings mean, each with its headings.</summary>
    public ILookup<TableColumn, FormHeading> Meanings => Headings.Where(heading => heading is { Column: not null }).ToLookup(heading => heading.Column!);

    /// <summary>How many columns of the table are there.</summary>
    public int Columns => Meanings.Count;
}
