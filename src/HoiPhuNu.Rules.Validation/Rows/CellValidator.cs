using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-04: a cell is required and empty, cannot be read, or is out of range.</summary>
public sealed class CellValidator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        foreach (var column in ReportColumn.All)
        {
            var cell = subject.Row[column];
            var isEmpty = cell.State == CellState.Empty && IsRequired(subject, column);
            var isWrong = cell.State switch
            {
                CellState.Unreadable => !IsSaidByWomenSource(subject, column),
                CellState.Value => !subject.Fits(column),
                _ => false,
            };
            if (isEmpty || isWrong)
            {
                var (expected, form) = Expected(subject, column);
                yield return (subject.At(column, "REP-04") with { MessageKey = isEmpty ? "REP-04.empty" : $"REP-04.{form}", Expected = expected })
                    .With("words", Words(column).Select(word => word.Vietnamese).ToArray())
                    .With("codes", Words(column).Select(word => word.Code).ToArray());
            }
        }
    }

    /// <summary>Whether the cell must be filled in; the source of women is asked for by REP-20 alone.</summary>
    private static bool IsRequired(CheckedRow subject, ReportColumn column)
    {
        if (column.MayBeLeftOut || column == ReportColumn.WomenSource)
        {
            return false;
        }

        if (ReportColumns.RequiredOfEveryUnit.Contains(column))
        {
            return true;
        }

        return subject.Match.Unit is { } unit
            && unit.HasTarget5
            && (column != ReportColumn.RatePercent || (unit.IsGeographicBase && subject.Row.Count(ReportColumn.Women) > 0));
    }

    private static bool IsSaidByWomenSource(CheckedRow subject, ReportColumn column) =>
        column == ReportColumn.WomenSource && subject.MustNameSource;

    /// <summary>What the cell should hold, in invariant form, and the form of the message that says so.</summary>
    private static (string Expected, string Form) Expected(CheckedRow subject, ReportColumn column) => (column.Kind, subject.Match.Unit) switch
    {
        (CellKind.YesNoOrCount, { IsBase: true }) => ("yes|no", "yes-no"),
        (CellKind.YesNoOrCount, { IsSuperior: true }) => (CellForms.Of(CellKind.Count, []), "count"),
        var (kind, _) => (CellForms.Of(kind, Words(column).Select(word => word.Code)), FormOf(kind)),
    };

    private static string FormOf(CellKind kind) => kind switch
    {
        CellKind.Code or CellKind.Text => "text",
        CellKind.Year => "year",
        CellKind.Count => "count",
        CellKind.SignedCount => "signed-count",
        CellKind.Percent => "percent",
        CellKind.Date => "date",
        CellKind.YesNoOrCount => "yes-no-or-count",
        _ => "word",
    };

    private static IEnumerable<(string Code, string Vietnamese)> Words(ReportColumn column) =>
        column == ReportColumn.Level ? Level.All.Select(word => (word.Code, word.Vietnamese))
        : column == ReportColumn.WomenSource ? WomenSource.All.Select(word => (word.Code, word.Vietnamese))
        : column == ReportColumn.Rating ? Rating.All.Select(word => (word.Code, word.Vietnamese))
        : [];
}
