using System.Text.Json.Nodes;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>
/// Vectors of whole cases are written as one of the kit's cases with a few changes, so that a reader sees what matters. This puts them together.
/// </summary>
/// <remarks>
/// <c>case</c> names the case, whose tables come first; tables of the vector's own replace or join them. Then the edits, one after the other.
/// Rows are counted as a spreadsheet does, headers on row 1, as the table stands when the edit is made.
/// </remarks>
internal static class CaseEdits
{
    /// <summary>The input without <c>case</c> and <c>edits</c>: with whole tables instead.</summary>
    /// <exception cref="ArgumentException">There is no such case, table, row or column.</exception>
    public static JsonObject Expand(JsonObject input, IReadOnlyDictionary<string, JsonObject> cases)
    {
        if (input["case"] is not { } name)
        {
            return input;
        }

        var tables = cases[(string)name!]["tables"]!.DeepClone().AsObject();
        foreach (var (table, rows) in input["tables"] as JsonObject ?? [])
        {
            tables[table] = rows?.DeepClone();
        }

        foreach (var table in input["without"] as JsonArray ?? [])
        {
            tables.Remove((string)table!);
        }

        foreach (var edit in input["edits"] as JsonArray ?? [])
        {
            Apply(edit!.AsObject(), tables);
        }

        var expanded = new JsonObject(input
            .Where(member => member.Key is not ("case" or "edits" or "tables" or "without"))
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())))
        {
            ["tables"] = tables,
        };
        return expanded;
    }

    private static void Apply(JsonObject edit, JsonObject tables)
    {
        var rows = tables[(string)edit["table"]!] as JsonArray ?? throw new ArgumentException($"There is no table '{edit["table"]}'.");
        var headers = rows[0]!.AsArray();
        if (edit["drop_column"] is { } dropped)
        {
            var place = PlaceOf((string)dropped!, headers);
            foreach (var each in rows)
            {
                each!.AsArray().RemoveAt(place);
            }

            return;
        }

        if (edit["remove"] is { } removed)
        {
            rows.RemoveAt(IndexOf(removed, rows));
            return;
        }

        Set(RowOf(edit, rows, headers), edit["set"] as JsonObject ?? [], headers);
    }

    /// <summary>The row to set cells of: one that is there, a copy of one at the end, or a new one at the end.</summary>
    private static JsonArray RowOf(JsonObject edit, JsonArray rows, JsonArray headers)
    {
        if (edit["row"] is { } row)
        {
            return rows[IndexOf(row, rows)]!.AsArray();
        }

        var added = edit["copy"] is { } copied ? rows[IndexOf(copied, rows)]!.DeepClone().AsArray() : [.. headers.Select(_ => JsonValue.Create(string.Empty))];
        rows.Add((JsonNode)added);
        return added;
    }

    private static void Set(JsonArray row, JsonObject cells, JsonArray headers)
    {
        foreach (var (column, text) in cells)
        {
            row[PlaceOf(column, headers)] = text?.DeepClone();
        }
    }

    private static int IndexOf(JsonNode row, JsonArray rows) =>
        (int)row is var number && number > 1 && number <= rows.Count ? number - 1 : throw new ArgumentException($"There is no row {row}.");

    private static int PlaceOf(string column, JsonArray headers)
    {
        for (var place = 0; place < headers.Count; place++)
        {
            if ((string?)headers[place] == column)
            {
                return place;
            }
        }

        throw new ArgumentException($"There is no column '{column}'.");
    }
}
