using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Forms;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Sheets;
using HoiPhuNu.Rules.Tables.Xlsx;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>Chooses the sheets of a file that hold a table: the one that is named, else every one that does, hidden ones excepted.</summary>
internal static class SheetChoice
{
    private const int ShownSheets = 10;

    /// <summary>The sheets, in their order, and how each lays the table out.</summary>
    /// <exception cref="UnreadableTableException">There is no such sheet, or none holds the table.</exception>
    public static ImmutableArray<TablePart> Choose(ISheetSource book, string? name, TableSchema schema, ICollection<TableNote> notes)
    {
        if (name is not null)
        {
            return OfSheet(book, name, schema);
        }

        List<SheetInfo> seen = [.. book.Sheets.Where(sheet => !sheet.IsHidden)];
        List<SheetInfo> sheets = seen.Count > 0 ? seen : [book.Sheets[0]];
        var found = sheets.SelectMany(sheet => LayoutsOf(book, sheet, schema).Select(layout => new TablePart(sheet, layout))).ToList();
        if (found.Count == 0)
        {
            throw None(book, sheets, schema);
        }

        // Beside the table itself, a sheet with its columns below each other only speaks of it.
        if (found.Exists(part => part.Layout is { Turned: null, Columns: >= TurnedFinder.FewestIndicators }))
        {
            found.RemoveAll(part => part.Layout.Turned is not null);
        }

        // A sheet that names far fewer columns than the best one only speaks of the table.
        var most = found.Max(part => part.Layout.Columns);
        ImmutableArray<TablePart> parts = [.. found.Where(part => part.Layout.Columns * 2 >= most)];
        NoteOthers(book, parts, notes);
        return parts;
    }

    /// <summary>The sheet of a name, or the one column of an upright form that stands behind its name (<c>Sheet!D</c>).</summary>
    private static ImmutableArray<TablePart> OfSheet(ISheetSource book, string name, TableSchema schema)
    {
        var mark = name.LastIndexOf('!');
        var (sheet, column) = book.Sheets.FirstOrDefault(sheet => Is(sheet, name)) is { } whole ? (whole, null)
            : mark > 0 && book.Sheets.FirstOrDefault(sheet => Is(sheet, name[..mark])) is { } part ? (part, name[(mark + 1)..])
            : throw WorkbookProblem.Of(book.File, "sheet-unknown", "sheets", Names(book.Sheets));
        ImmutableArray<TablePart> parts =
        [
            .. LayoutsOf(book, sheet, schema)
                .Where(layout => column is null || (layout.Turned is { } turned && CellAddress.Letters(turned.ValueColumn) == column))
                .Select(layout => new TablePart(sheet, layout)),
        ];
        return parts.IsEmpty ? throw None(book, [sheet], schema) : parts;
    }

    private static ImmutableArray<FormLayout> LayoutsOf(ISheetSource book, SheetInfo sheet, TableSchema schema)
    {
        var layout = LayoutOf(book, sheet, schema);
        if (layout is null || layout.Columns < TurnedFinder.FewestIndicators)
        {
            var turned = TurnedFinder.Find(HeadOf(book, sheet, TurnedFinder.Rows), schema, book.File, sheet.Name);
            if (!turned.IsEmpty && turned[0].Columns > (layout?.Columns ?? 0))
            {
                return turned;
            }
        }

        return layout is null ? [] : [layout];
    }

    private static FormLayout? LayoutOf(ISheetSource book, SheetInfo sheet, TableSchema schema)
    {
        var head = HeadOf(book, sheet);
        var layout = LayoutFinder.Find(head, schema);
        return layout is null || TableHeader.FitsOther(layout, head) || (layout.Columns < 2 && book.Sheets.Count > 1) ? null : layout;
    }

    private static List<HeadRow> HeadOf(ISheetSource book, SheetInfo sheet, int most = LayoutFinder.Rows)
    {
        using var rows = book.Open(sheet);
        var head = new List<HeadRow>();
        while (head.Count < most && rows.MoveNext())
        {
            head.Add(HeadRow.Of(rows.Row, rows.Cells.Select(cell => cell.TextIn(Reporting.CellKind.Text))));
        }

        return head;
    }

    private static bool Is(SheetInfo sheet, string name) =>
        string.Equals(VietnameseLetters.ToNfc(sheet.Name), VietnameseLetters.ToNfc(name), StringComparison.OrdinalIgnoreCase);

    /// <summary>The names of sheets, for a sentence.</summary>
    private static string[] Names(IEnumerable<SheetInfo> sheets) => [.. sheets.Take(ShownSheets).Select(sheet => $"“{sheet.Name}”")];

    private static IEnumerable<SheetInfo> SheetsOf(IEnumerable<TablePart> parts) => parts.Select(part => part.Sheet).OfType<SheetInfo>().Distinct();

    private static void NoteOthers(ISheetSource book, ImmutableArray<TablePart> parts, ICollection<TableNote> notes)
    {
        var others = book.Sheets.Where(sheet => !parts.Any(part => part.Sheet == sheet)).ToList();
        if (others.Count > 0)
        {
            var facts = ImmutableDictionary<string, object>.Empty
                .Add("sheets", Names(SheetsOf(parts)))
                .Add("others", Names(others))
                .Add("path", $"{book.File}#{others[0].Name}");
            notes.Add(new TableNote(book.File, null, null, "note.other-sheets", facts));
        }
        else if (parts.Select(part => part.Sheet).Distinct().Count() > 1)
        {
            notes.Add(new TableNote(book.File, null, null, "note.several-sheets", ImmutableDictionary<string, object>.Empty.Add("sheets", Names(SheetsOf(parts)))));
        }
    }

    /// <summary>What was looked at, and what was found there.</summary>
    private static UnreadableTableException None(ISheetSource book, List<SheetInfo> sheets, TableSchema schema)
    {
        var heads = sheets.Select(sheet => (Sheet: sheet, Head: HeadOf(book, sheet))).ToList();
        if (heads is [var (_, head)])
        {
            return TableHeader.NoSuchTable(head, book.File, schema);
        }

        var facts = ImmutableDictionary<string, object>.Empty.Add("table", schema).Add("columns", TableHeader.FirstRequired(schema));
        var looks = heads.Take(ShownSheets).Select(each => new SheetLook(each.Sheet.Name, TableHeader.LooksLike(each.Head), each.Head.TrueForAll(row => row.IsBlank))).ToImmutableArray();
        return new UnreadableTableException("sheets-none", new Place(book.File, null, null), facts.Add("sheets", looks));
    }
}
