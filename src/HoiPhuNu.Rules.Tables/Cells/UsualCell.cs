using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Cells;

/// <summary>Reads a cell that is not written as its column asks, but as people usually write it. What may mean two things is left unread.</summary>
internal static class UsualCell
{
    /// <summary>Reads it.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="text">Its text, without blanks around it.</param>
    /// <param name="numbers">How numbers are grouped.</param>
    /// <param name="form">How it was understood.</param>
    public static Cell Read(TableColumn column, string text, NumberStyle numbers, out CellForm form)
    {
        form = CellForm.AsWritten;
        var cell = text is "-" or "\u2013" or "\u2014" or "\u2212" ? Dash(column, ref form) : Other(column, text, numbers, ref form);
        return cell ?? Cell.Unreadable(text);
    }

    private static Cell? Dash(TableColumn column, ref CellForm form)
    {
        var isZero = column.Kind is CellKind.Count or CellKind.SignedCount && column.Key != "women";
        var isEmpty = column.Key is "women" or "rating" or "women_source" or "source" || column.Kind is CellKind.Percent or CellKind.Date or CellKind.YesNoOrCount || (column.Kind == CellKind.Word && !column.IsRequired);
        form = isZero ? CellForm.DashIsZero : isEmpty ? CellForm.DashIsEmpty : form;
        return isZero ? Cell.OfCount(0, "-") : isEmpty ? Cell.Empty : null;
    }

    private static Cell? Other(TableColumn column, string text, NumberStyle numbers, ref CellForm form)
    {
        switch (column.Kind)
        {
            case CellKind.Count or CellKind.SignedCount:
                return Count(column, text, numbers, ref form);
            case CellKind.YesNoOrCount:
                return Word(UsualWords.YesOrNoOf(text), text, CellForm.Mark, ref form) ?? Count(column, text, numbers, ref form);
            case CellKind.Word when column.Key == "level":
                return Word(UsualWords.LevelOf(text), text, CellForm.UsualWord, ref form);
            case CellKind.Word when column.Key == "rating":
                return Word(UsualWords.RatingOf(text), text, CellForm.UsualWord, ref form);
            case CellKind.Word when column.Key is "women_source" or "source":
                return Word(UsualWords.SourceOf(text), text, CellForm.UsualWord, ref form);
            case CellKind.Word when column.CodeOf("yes") is not null:
                return Word(UsualWords.YesOrNoOf(text), text, CellForm.Mark, ref form);
            case CellKind.Date when UsualDate.TryRead(text, shortYears: true, out var date):
                form = CellForm.UsualDate;
                return Cell.OfDate(date, text);
            case CellKind.BirthDate when UsualDate.TryRead(text, shortYears: false, out LocalDate birth):
                form = CellForm.UsualDate;
                return Cell.OfCode(BirthDate.OfDay(birth).ToString(), text);
            case CellKind.Year when text is [.. { Length: 4 }, '.', '0'] && DateText.TryAnyYear(text.AsSpan(0, 4), out var year):
                form = CellForm.ZeroDecimals;
                return Cell.OfCount(year, text);
            default:
                return null;
        }
    }

    private static Cell? Word(string? code, string text, CellForm how, ref CellForm form)
    {
        form = code is null ? form : how;
        return code is null ? null : Cell.OfCode(code, text);
    }

    private static Cell? Count(TableColumn column, string text, NumberStyle numbers, ref CellForm form)
    {
        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        var number = Blanks.Trim(text.AsSpan(0, end));
        var behind = Blanks.Trim(text.AsSpan(end));
        if (end == 0 || (behind.Length > 0 && !UsualWords.IsCounted(behind)) || !UsualNumber.TryRead(number, numbers, out var value, out form) || (value < 0 && column.Kind != CellKind.SignedCount))
        {
            form = CellForm.AsWritten;
            return null;
        }

        form = behind.Length > 0 ? CellForm.Measure : form;
        return Cell.OfCount(value, text);
    }
}
