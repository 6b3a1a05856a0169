using System.Collections.Immutable;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Documents.Templates;

/// <summary>Empty tables as a workbook, one sheet each: what a column holds as a note over its header, the words of a vocabulary as a list to choose from.</summary>
internal static class TemplateXlsx
{
    private const int MostCharactersOfChoices = 255;

    public static void Write(IEnumerable<TableSchema> tables, Stream stream, DocumentTexts texts)
    {
        using var workbook = new WorkbookWriter();
        foreach (var table in tables)
        {
            var layout = new SheetLayout
            {
                Name = table.Name,
                Columns = [.. table.Columns.Select(column => new SheetColumn(column.Label, FormatOf(column), WidthOf(column)) { Note = TableMessages.Describe(table, column, texts.Language), Choices = ChoicesOf(column) })],
            };
            workbook.AddSheet(layout, [[.. table.ExampleRow.Select(text => SheetCell.Of(text) with { Fill = SheetFill.Example })]]);
        }

        workbook.Save(stream);
    }

    /// <summary>A superior's row counts computers where a base says yes or no: no list can offer both.</summary>
    private static ImmutableArray<string> ChoicesOf(TableColumn column)
    {
        var words = column.Words.Select(word => word.Vietnamese).ToImmutableArray();
        return column.Kind == CellKind.YesNoOrCount || words.Sum(word => word.Length + 1) > MostCharactersOfChoices ? [] : words;
    }

    private static SheetFormat FormatOf(TableColumn column) => column.Kind switch
    {
        CellKind.Year => SheetFormat.Plain,
        CellKind.Count or CellKind.SignedCount => SheetFormat.Count,
        CellKind.Percent => SheetFormat.Decimals,
        CellKind.Date => SheetFormat.Date,
        _ => SheetFormat.Text,
    };

    private static double WidthOf(TableColumn column) => Math.Clamp(column.Label.Length, 14, 24);
}
