using System.CommandLine;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tool.Arguments;

namespace HoiPhuNu.Rules.Tool.Templates;

/// <summary>What <c>hoiphunu template</c> was asked.</summary>
/// <param name="Table">The table; nothing for the list of all tables.</param>
/// <param name="Format">The form of the answer: a table to fill in, or what its columns mean.</param>
/// <param name="Output">The file to write to, if any.</param>
internal sealed record TemplateArguments(TableSchema? Table, OutputFormat Format, string? Output)
{
    /// <summary>Takes the values from the parsed command line. A table is written as one, unless another form is asked for.</summary>
    public static TemplateArguments Of(ParseResult parsed, CommandTree tree)
    {
        var name = parsed.GetValue(tree.TableName);
        ParseProblem.RefuseUnknownOptions(parsed, name is null ? [] : [name]);
        ArgumentValues.CheckLanguage(parsed.GetValue(tree.Lang));
        var output = parsed.GetValue(tree.Output);
        return new TemplateArguments(name is null ? null : TableOf(name), FormatChoice.Of(parsed.GetValue(tree.Format), output, name is null ? OutputFormat.Text : OutputFormat.Csv), output);
    }

    private static TableSchema TableOf(string name)
    {
        if (TableSchema.All.FirstOrDefault(table => string.Equals(table.Name, name, StringComparison.OrdinalIgnoreCase)) is { } table)
        {
            return table;
        }

        var known = TableSchema.All.Select(each => each.Name).ToList();
        throw new ToolException("usage.table-unknown", ("name", OneLine.Of(name)), ("known", known));
    }
}
