using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>Adds notes to a sheet of somebody else's, which may have notes already: they stay, and ours come behind them.</summary>
internal static class SheetComments
{
    /// <summary>Adds the notes.</summary>
    /// <returns>The id of the relationship to the drawing of the boxes, where the sheet has to name one that it did not name before.</returns>
    public static string? Add(WorksheetPart sheet, IReadOnlyDictionary<(long Row, int Column), (SheetFill Fill, string Note)> marks)
    {
        var notes = new SheetNotes();
        if (sheet.WorksheetCommentsPart?.Comments is not { } comments || sheet.VmlDrawingParts.FirstOrDefault() is not { } boxes)
        {
            foreach (var (cell, mark) in marks)
            {
                notes.Add(cell.Column, cell.Row, mark.Note);
            }

            if (sheet.WorksheetCommentsPart is { } broken)
            {
                sheet.DeletePart(broken);
            }

            var drawing = PartId.Free(sheet, "hpnBoxes");
            notes.AddTo(sheet, number: 1, drawing, PartId.Free(sheet, "hpnNotes"));
            return drawing;
        }

        var list = comments.CommentList ??= new CommentList();
        var authors = comments.Authors ??= new Authors();
        authors.Append(new Author(SheetNotes.Author));
        var author = (uint)authors.ChildElements.Count - 1;
        var known = list.Elements<Comment>().Where(comment => comment.Reference?.Value is not null).DistinctBy(comment => comment.Reference!.Value).ToDictionary(comment => comment.Reference!.Value!);
        foreach (var (cell, mark) in marks.Take(SheetNotes.Most))
        {
            var address = CellAddress.Of(cell.Column, cell.Row);
            if (known.TryGetValue(address, out var comment))
            {
                (comment.CommentText ??= new CommentText()).Append(Run("\n\n" + mark.Note));
                continue;
            }

            list.Append(new Comment(new CommentText(Run(mark.Note))) { Reference = address, AuthorId = author });
            notes.Add(cell.Column, cell.Row, mark.Note);
        }

        AppendBoxes(boxes, notes);
        return null;
    }

    private static Run Run(string text) => new(new DocumentFormat.OpenXml.Spreadsheet.Text(XmlCellText.Escape(text)) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>What Excel writes there is not always XML, so it is not taken apart.</summary>
    private static void AppendBoxes(VmlDrawingPart part, SheetNotes notes)
    {
        string drawing;
        using (var reader = new StreamReader(part.GetStream(FileMode.Open, FileAccess.Read)))
        {
            drawing = reader.ReadToEnd();
        }

        var end = drawing.LastIndexOf("</xml>", StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            return;
        }

        using var stream = part.GetStream(FileMode.Create);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false));
        writer.Write(drawing.AsSpan(0, end));
        writer.Write(notes.Boxes());
        writer.Write(drawing.AsSpan(end));
    }
}
