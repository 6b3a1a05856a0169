using System.Collections.Frozen;
using System.Collections.Immutable;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Schemas;

/// <summary>A table that the library reads: its name and its columns, in the order in which they are written out.</summary>
public sealed partial class TableSchema
{
    private readonly FrozenDictionary<string, TableColumn> _byHeader;

    private TableSchema(string name, IEnumerable<ColumnDraft> columns)
    {
        Name = name;
        Columns = [.. columns.Select((draft, ordinal) => draft.At(ordinal))];
        _byHeader = Columns
            .SelectMany(column => new[] { column.Key, column.Label }, (column, header) => (Folded: Folding.Fold(header), column))
            .Distinct()
            .ToFrozenDictionary(pair => pair.Folded, pair => pair.column, StringComparer.Ordinal);
    }

    /// <summary>The name the tool uses, for instance <c>units</c>.</summary>
    public string Name { get; }

    /// <summary>The columns.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>The column with exactly this English key.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public TableColumn this[string key] =>
        Columns.FirstOrDefault(column => column.Key == key)
        ?? throw new ArgumentException($"'{key}' is no column of {Name}: {string.Join(", ", Columns)}.", nameof(key));

    /// <summary>
    /// The column that a header means, by key or label; case, blanks, Unicode form, diacritics and i/y do not matter.
    /// <see langword="null"/> when it is none of this table.
    /// </summary>
    public TableColumn? Match(string header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return _byHeader.GetValueOrDefault(Folding.Fold(header));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
