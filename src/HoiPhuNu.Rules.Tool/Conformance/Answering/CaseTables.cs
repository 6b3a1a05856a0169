using System.Text;
using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tables;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>
/// The tables of a whole case. A table is a list of rows, each a list of cells as text, the first row its headers: what a CSV file would hold.
/// So the readers are asked, too, and row numbers are those of a spreadsheet.
/// </summary>
internal sealed class CaseTables
{
    private readonly Dictionary<string, byte[]> _files;

    private CaseTables(Dictionary<string, byte[]> files) => _files = files;

    /// <summary>The tables of a question.</summary>
    public static CaseTables Of(Question question) => question.Node("tables") is JsonObject tables
        ? new CaseTables(tables.ToDictionary(table => table.Key, table => Written(table.Key, table.Value), StringComparer.Ordinal))
        : throw new QuestionException("input.tables is not an object");

    /// <summary>The name of a table as the name of its file, or nothing where there is no such table.</summary>
    public string? Find(string table) => _files.ContainsKey(table) ? table : null;

    /// <summary>A table that must be there, as the file it would be.</summary>
    public Stream Open(string table) =>
        _files.TryGetValue(table, out var file) ? new MemoryStream(file, writable: false) : throw new QuestionException($"input.tables.{table} is missing");

    /// <summary>The names of the tables that are files of a report.</summary>
    public List<string> Reports => [.. _files.Keys.Where(name => name.StartsWith("report", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>A world in which the commands find these tables as files.</summary>
    public ToolConsole ToWorld() => new(Stream.Null, TextWriter.Null) { Open = Open };

    /// <summary>The register of the case, with its changes.</summary>
    public UnitRegister Register()
    {
        var units = UnitRegister.Create(RegisterReader.Read(Open("units"), "units", []));
        return Find("changes") is { } changes ? units.WithChanges(ChangesReader.Read(Open(changes), changes, [])) : units;
    }

    private static byte[] Written(string table, JsonNode? rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows as JsonArray ?? throw new QuestionException($"input.tables.{table} is not a list of rows"))
        {
            var cells = row as JsonArray ?? throw new QuestionException($"input.tables.{table} holds a row that is not a list of texts");
            text.AppendJoin(',', cells.Select(cell => $"\"{TextOf(cell, table).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string TextOf(JsonNode? cell, string table) => cell switch
    {
        null => string.Empty,
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => throw new QuestionException($"input.tables.{table} holds a cell that is not a text"),
    };
}
