using System.Text.Json;
using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>
/// Writes a row of a report as file, row and cells by the code of their column, <c>{"file": …, "row": 2, "cells": {"unit": {…}, …}}</c>, and
/// reads it back. Cells of columns that the table lacks are left out.
/// </summary>
public sealed class ReportRowJsonConverter : JsonConverter<ReportRow>
{
    private static readonly CellJsonConverter Cells = new();

    /// <inheritdoc/>
    public override ReportRow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? file = null;
        long? row = null;
        Cell[]? cells = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A row is an object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "file" when reader.TokenType is JsonTokenType.String or JsonTokenType.Null:
                    file = reader.GetString();
                    break;
                case "row" when reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number):
                    row = number;
                    break;
                case "cells" when reader.TokenType == JsonTokenType.StartObject:
                    cells = ReadCells(ref reader, options);
                    break;
                default:
                    throw new JsonException($"A row has no such '{name}'.");
            }
        }

        return row is { } place && cells is not null
            ? ReportRow.Of(file, place, cells)
            : throw new JsonException("A row needs its row and its cells.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ReportRow value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("file", value.File);
        writer.WriteNumber("row", value.Row);
        writer.WriteStartObject("cells");
        foreach (var column in ReportColumn.All)
        {
            if (value[column].State != CellState.Absent)
            {
                writer.WritePropertyName(column.Code);
                Cells.Write(writer, value[column], options);
            }
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static Cell[] ReadCells(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var cells = new Cell[ReportColumn.All.Length];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var column = ReportColumn.TryFromCode(reader.GetString(), out var known)
                ? known
                : throw new JsonException($"A report has no column '{reader.GetString()}'.");
            reader.Read();
            cells[column.Ordinal] = Cells.Read(ref reader, typeof(Cell), options);
        }

        return cells;
    }
}
