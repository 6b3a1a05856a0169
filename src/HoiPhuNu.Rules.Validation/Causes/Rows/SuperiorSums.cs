using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Validation.Reports;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>Whether the sums of superiors agree with a row standing for another base than it says.</summary>
internal sealed class SuperiorSums(ReportYear year)
{
    /// <summary>
    /// Whether nearly all of the superior's sums that fail come right with the row in the place of <paramref name="missing"/>, at least two, and none fails that held; likewise above the unit
    /// that the row stood for.
    /// </summary>
    public bool Agree(CheckedRow row, Unit missing)
    {
        if (SuperiorOf(missing) is not { } above)
        {
            return false;
        }

        var meant = new CheckedRow(new Fit(row, missing, false).Meant(year.Year), row.Request);
        var left = StandsFor(row) is { } shown ? SuperiorOf(shown) : null;
        var (before, after) = (Failing(above, year.ChildrenOf(above)), Failing(above, Moved(above, row, meant, left)));
        if (left is not null && !ReferenceEquals(left, above))
        {
            before.AddRange(Failing(left, year.ChildrenOf(left)));
            after.AddRange(Failing(left, Without(left, row)));
        }

        return before.Count - after.Count >= 2 && 10 * after.Count <= before.Count && !after.Except(before).Any();
    }

    private List<CheckedRow> Moved(CheckedRow above, CheckedRow row, CheckedRow meant, CheckedRow? left) =>
        [.. ReferenceEquals(left, above) ? Without(above, row) : year.ChildrenOf(above), meant];

    /// <summary>The children with the later row of the unit in place of the row, if the row is among them.</summary>
    private List<CheckedRow> Without(CheckedRow above, CheckedRow row)
    {
        var later = year.Later.FirstOrDefault(later => later.Unit == row.Unit);
        return [.. year.ChildrenOf(above).Select(child => ReferenceEquals(child, row) ? later : child).OfType<CheckedRow>()];
    }

    /// <summary>The unit in whose place the row enters sums.</summary>
    private Unit? StandsFor(CheckedRow row) => row.Row.Year == year.Year && row.Unit is { } unit && year.Tree.TryGetNumber(unit.Code, out var number) && ReferenceEquals(year.RowOf(number), row) ? unit : null;

    private CheckedRow? SuperiorOf(Unit unit) => year.Tree.TryGetNumber(unit.Code, out var number)
        ? year.Tree.SuperiorsOf(number).Select(year.RowOf).FirstOrDefault(row => row is not null)
        : null;

    private static List<(CheckedRow, string)> Failing(CheckedRow superior, IReadOnlyList<CheckedRow> children) =>
        [.. SuperiorSumValidator.EditsOf(superior, children, SuperiorSumValidator.OfGeographic(children)).Where(edit => !edit.Holds).Select(edit => (superior, edit.Target.Column.Code))];
}
