using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables;

/// <summary>The sentences that this package has to say, in both languages.</summary>
public static class TableMessages
{
    internal static MessageTexts Texts { get; } = new("HoiPhuNu.Rules.Tables.Messages", typeof(TableMessages).Assembly);

    internal static MessageTexts Columns { get; } = new("HoiPhuNu.Rules.Tables.Columns", typeof(TableMessages).Assembly);

    /// <summary>What a table holds, in a few words.</summary>
    public static string Name(TableSchema table, Language language)
    {
        ArgumentNullException.ThrowIfNull(table);
        return (string)Word(table, language);
    }

    /// <summary>What stands in a column of a table: one or two sentences with the rule that asks for it.</summary>
    /// <exception cref="ArgumentException">The column is none of this table.</exception>
    public static string Describe(TableSchema table, TableColumn column, Language language)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(column);
        return table[column.Key] == column
            ? Columns.Render($"{table.Name}.{column.Key}", language)
            : throw new ArgumentException($"'{column}' is no column of {table}.", nameof(column));
    }

    /// <summary>Why the input cannot be read: one sentence, without the file's name.</summary>
    public static string Render(UnreadableTableException exception, Language language)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Render(exception.Key, exception.Facts, language);
    }

    /// <summary>What was left out: one sentence, without the file's name.</summary>
    public static string Render(TableNote note, Language language)
    {
        ArgumentNullException.ThrowIfNull(note);
        return Render(note.Key, note.Facts, language);
    }

    private static string Render(string key, ImmutableDictionary<string, object> facts, Language language)
    {
        var words = facts.ToImmutableDictionary(fact => fact.Key, fact => Word(fact.Value, language));
        return Texts.Render(key, words, language);
    }

    private static object Word(object fact, Language language) => fact switch
    {
        TableSchema table => Texts.Render($"table.{table.Name}", language),
        TableColumn column => language == Language.English ? column.Key : column.Label,
        IEnumerable<TableColumn> columns => columns.Select(column => (string)Word(column, language)).ToList(),
        IEnumerable<UnderstoodHeading> headings => headings.Select(heading => Render("note.heading-usual", ImmutableDictionary<string, object>.Empty
            .Add("heading", heading.Heading).Add("column", heading.Column), language)).ToList(),
        IEnumerable<SheetLook> looks => looks.Select(look => Render(
            look.IsEmpty ? "sheet-look.empty" : look.Other is null ? "sheet-look.none" : "sheet-look.other",
            ImmutableDictionary<string, object>.Empty.Add("name", look.Name).Add("other", (object?)look.Other ?? string.Empty),
            language)).ToList(),
        _ => fact,
    };
}
