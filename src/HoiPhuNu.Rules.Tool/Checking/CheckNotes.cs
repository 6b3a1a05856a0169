using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Validation;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary>Tells on standard error what is good to know and no finding.</summary>
internal sealed class CheckNotes(ToolConsole console, ToolTexts texts)
{
    /// <summary>Tells the notes of reading, then those of checking.</summary>
    public void Tell(IEnumerable<TableNote> reading, IEnumerable<CheckNote> checking)
    {
        foreach (var note in reading)
        {
            // These name their row themselves where there is one.
            Tell(new Place(note.File, null, null), TableMessages.Render(note, texts.Language));
        }

        foreach (var note in checking)
        {
            Tell(note.Place, FindingMessages.Render(note, texts.Language));
        }
    }

    private void Tell(Place place, string text)
    {
        var row = place.Row?.ToString(CultureInfo.InvariantCulture);
        var note = (place.File, row) switch
        {
            ({ } file, { } number) => texts.With("in-row", ("file", file), ("row", number), ("text", text)),
            ({ } file, null) => texts.With("in-file", ("file", file), ("text", text)),
            _ => text,
        };
        console.Error.WriteLine(OneLine.Of(texts.With("note", ("note", note))));
    }
}
