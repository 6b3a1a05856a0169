using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Cells;

/// <summary>Makes a cell of the text that stands in it, by what its column holds. Never throws: what cannot be read is unreadable.</summary>
internal static class CellReader
{
    /// <summary>Reads one cell. The cell's text is what was written, without blanks around it and in NFC.</summary>
    public static Cell Read(TableColumn column, string raw) => Read(column, raw, NumberStyle.Vietnamese, out _);

    /// <summary>The same, and how it was understood.</summary>
    public static Cell Read(TableColumn column, string raw, NumberStyle numbers, out CellForm form)
    {
        form = CellForm.AsWritten;
        var trimmed = Blanks.Trim(raw);
        if (trimmed.IsEmpty)
        {
            return Cell.Empty;
        }

        var text = VietnameseLetters.ToNfc(trimmed.Length == raw.Length ? raw : trimmed.ToString());
        if (GuardedText.MayBe(text) && GuardedText.TryTakeOff(text, out var bare))
        {
            var inner = Read(column, bare, numbers, out form);
            form = CellForm.Guarded;
            return inner.WithText(text);
        }

        var cell = Plain(column, text, numbers);
        return cell.State == CellState.Unreadable ? UsualCell.Read(column, text, numbers, out form) : cell;
    }

    private static Cell Plain(TableColumn column, string text, NumberStyle numbers) => column.Kind switch
    {
        CellKind.Code or CellKind.Text => Cell.OfCode(text),
        CellKind.Word => column.CodeOf(text) is { } code ? Cell.OfCode(code, text) : Cell.Unreadable(text),
        CellKind.Year => DateText.TryAnyYear(text, out var year) ? Cell.OfCount(year, text) : Cell.Unreadable(text),
        CellKind.Count => Count(text, numbers, mayBeNegative: false),
        CellKind.SignedCount => Count(text, numbers, mayBeNegative: true),
        CellKind.Percent => PercentText.TryRead(numbers == NumberStyle.English ? UsualNumber.EnglishPercent(text) : text, out var percent) ? Cell.OfPercent(percent, text) : Cell.Unreadable(text),
        CellKind.Date => DateText.TryRead(text, out LocalDate date) ? Cell.OfDate(date, text) : Cell.Unreadable(text),
        CellKind.BirthDate => DateText.TryRead(text, out BirthDate birth) ? Cell.OfCode(birth.ToString(), text) : Cell.Unreadable(text),
        CellKind.YesNoOrCount => column.CodeOf(text) is { } answer ? Cell.OfCode(answer, text) : Count(text, numbers, mayBeNegative: false),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Kind, "No such kind of cell."),
    };

    private static Cell Count(string text, NumberStyle numbers, bool mayBeNegative) =>
        numbers == NumberStyle.Vietnamese && WholeNumberText.TryRead(text, out var value) && (mayBeNegative || value >= 0) ? Cell.OfCount(value, text) : Cell.Unreadable(text);
}
