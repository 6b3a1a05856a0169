using System.Collections.Frozen;
using System.Collections.Immutable;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Schemas;

/// <summary>One column of a table: its key, Vietnamese label, kind and words.</summary>
public sealed class TableColumn
{
    private readonly FrozenDictionary<string, string> _codes;
    private readonly FrozenDictionary<string, string> _codesAsWritten;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _codesBySpelling;

    internal TableColumn(int ordinal, string key, string label, CellKind kind, bool isRequired, ImmutableArray<TableWord> words)
    {
        Ordinal = ordinal;
        Key = key;
        Label = label;
        Kind = kind;
        IsRequired = isRequired;
        Words = words;
        Form = CellForms.Of(kind, words.Select(word => word.Code));
        _codes = words
            .SelectMany(word => new[] { (Folded: Folding.Fold(word.Code), word.Code), (Folded: Folding.Fold(word.Vietnamese), word.Code) })
            .Distinct()
            .ToFrozenDictionary(pair => pair.Folded, pair => pair.Code, StringComparer.Ordinal);
        _codesAsWritten = words
            .SelectMany(word => new[] { (Written: word.Code, word.Code), (Written: word.Vietnamese, word.Code) })
            .Distinct()
            .ToFrozenDictionary(pair => pair.Written, pair => pair.Code, StringComparer.Ordinal);
        _codesBySpelling = _codesAsWritten.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The column's place in its schema, from 0.</summary>
    public int Ordinal { get; }

    /// <summary>The English key, for instance <c>rate_percent</c>.</summary>
    public string Key { get; }

    /// <summary>The Vietnamese label: the header that is written out.</summary>
    public string Label { get; }

    /// <summary>What the column holds.</summary>
    public CellKind Kind { get; }

    /// <summary>Whether the table must have the column. (Which cells of a report must be filled depends on the unit: that is for the checks.)</summary>
    public bool IsRequired { get; }

    /// <summary>The words a cell may hold; empty where the column has no vocabulary.</summary>
    public ImmutableArray<TableWord> Words { get; }

    /// <summary>What a cell should hold, as findings say it.</summary>
    internal string Form { get; }

    /// <summary>The code of a word, given by code or in Vietnamese, in any spelling; <see langword="null"/> for another word.</summary>
    public string? CodeOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);

        // Large lists are written by programs, which spell their words as they are: folding each of them would take the longest of all.
        return _codesAsWritten.TryGetValue(word, out var code) ? code : _codes.GetValueOrDefault(Folding.Fold(word));
    }

    /// <summary>The code of a word that is spelt exactly as it is written out; <see langword="null"/> for any other spelling.</summary>
    internal string? CodeAsWritten(ReadOnlySpan<char> word) => _codesBySpelling.TryGetValue(word, out var code) ? code : null;

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
