using System.Globalization;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Validation;

namespace HoiPhuNu.Rules.Tool.Messages;

/// <summary>Tells on standard error what is good to know and has no place in the result.</summary>
internal sealed class Notes(ToolConsole console, ToolTexts texts)
{
    /// <summary>What was left out of tables. These sentences name their row themselves where there is one.</summary>
    public void Tell(IEnumerable<TableNote> notes)
    {
        foreach (var note in notes)
        {
            Tell(new Place(note.File, null, null), TableMessages.Render(note, texts.Language));
        }
    }

    /// <summary>What is to know about a check.</summary>
    public void Tell(IEnumerable<CheckNote> notes)
    {
        foreach (var note in notes)
        {
            Tell(note.Place, FindingMessages.Render(note, texts.Language));
        }
    }

    /// <summary>Findings, where the result itself has no place for them.</summary>
    public void Tell(FindingList list)
    {
        foreach (var finding in list.Findings)
        {
            var mark = texts[finding.Severity == Severity.Error ? "mark.error" : "mark.warning"];
            console.Say($"{mark}: {In(finding.Place, list.Message(finding, texts.Language))} ({finding.Rule})");
        }
    }

    private void Tell(Place place, string text) => console.Say(texts.With("note", ("note", In(place, text))));

    private string In(Place place, string text) => (place.File, place.Row?.ToString(CultureInfo.InvariantCulture)) switch
    {
        ({ } file, { } row) => texts.With("in-row", ("file", file), ("row", row), ("text", text)),
        ({ } file, null) => texts.With("in-file", ("file", file), ("text", text)),
        _ => text,
    };
}
