using System.Collections.Immutable;
using System.Text.Json;
using HoiPhuNu.Rules.Validation;
using HoiPhuNu.Rules.Validation.Causes;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Checking;

/// <summary>One cause as JSON has it; the shape is a contract (docs/schemas/check.md).</summary>
internal sealed record CauseDocument(
    int Id,
    string Kind,
    string Certainty,
    ImmutableArray<CauseCellDocument> Cells,
    ImmutableArray<ImmutableArray<CauseCellDocument>> Alternatives,
    ImmutableArray<int> Findings,
    string Message)
{
    public static CauseDocument Of(int id, CauseList causes, Language language)
    {
        var cause = causes.All[id];
        return new(
            id,
            Word(cause.Kind),
            Word(cause.Certainty),
            [.. cause.Cells.Select(CauseCellDocument.Of)],
            [.. cause.Alternatives.Select(cells => cells.Select(CauseCellDocument.Of).ToImmutableArray())],
            causes.Positions[id],
            FindingMessages.Render(cause, language));
    }

    /// <summary>The code of a value, as the contract has it.</summary>
    internal static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}

/// <summary>One cell of a cause.</summary>
internal sealed record CauseCellDocument(string? File, long? Row, string? Column, string? Unit, string? Reported, string? Suggested, string? Slip)
{
    public static CauseCellDocument Of(CauseCell cell) => new(
        cell.Place.File,
        cell.Place.Row,
        cell.Place.Column,
        cell.Unit,
        cell.Reported,
        cell.Suggested,
        cell.Slip is { } slip ? CauseDocument.Word(slip) : null);
}
