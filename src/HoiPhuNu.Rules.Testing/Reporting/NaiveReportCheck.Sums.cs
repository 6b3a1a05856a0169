using System.Numerics;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Testing.Reporting;

public sealed partial class NaiveReportCheck
{
    /// <summary>The rows whose nearest superior with a row is the given one.</summary>
    private List<NaivePlaced> ChildrenOf(NaivePlaced superior)
    {
        var sameYear = _placed.Where(placed => placed.Counts && placed.Year == superior.Year).ToList();
        return sameYear
            .Where(placed => Superiors(placed.Unit!, placed.Day).FirstOrDefault(unit => sameYear.Exists(other => other.Unit == unit)) == superior.Unit)
            .ToList();
    }

    /// <summary>REP-16.</summary>
    private void Sums()
    {
        foreach (var superior in _placed.Where(placed => placed.Counts && placed.Unit!.IsSuperior))
        {
            var children = ChildrenOf(superior);
            var inTarget5 = children.Where(child => !child.Unit!.IsOutsideTarget5).ToList();
            foreach (var column in NaiveColumns.AddUpOverGeographic)
            {
                Compare(superior, column, inTarget5, (own, parts) => own == Sum(parts));
            }

            foreach (var column in NaiveColumns.AddUpOverAll)
            {
                Compare(superior, column, children, (own, parts) => own == Sum(parts));
            }

            Compare(superior, "branch_heads", children, (own, parts) => own >= parts.Max() && own <= Sum(parts));
            Compare(superior, "branch_heads_trained", children, (own, parts) => own >= parts.Max() && own <= Sum(parts));
            Compare(superior, "cadres", children, (own, parts) => own >= parts.Max());
            Compare(superior, "cadres_trained", children, (own, parts) => own >= parts.Max());
            Compare(superior, "cadres_attendances", children, (own, parts) => own >= Sum(parts));
        }
    }

    private static BigInteger Sum(List<BigInteger> parts) => parts.Aggregate(BigInteger.Zero, BigInteger.Add);

    private void Compare(NaivePlaced superior, string column, List<NaivePlaced> children, Func<BigInteger, List<BigInteger>, bool> holds)
    {
        var parts = new List<BigInteger>();
        foreach (var child in children)
        {
            var needNotTell = child.Unit!.IsOutsideTarget5 && !NaiveColumns.RequiredOfAll.Contains(column);
            if ((needNotTell && child.Row.IsBlank(column) ? 0 : Part(child, column)) is not { } part)
            {
                return;
            }

            parts.Add(part);
        }

        if (parts.Count > 0 && Number(superior.Row, column) is { } own && !holds(own, parts))
        {
            Add(superior, "REP-16", Severity.Error, column);
        }
    }

    private static BigInteger? Part(NaivePlaced child, string column) => column switch
    {
        "moved_in" or "club_growth" => NumberOrNone(child.Row, column),
        "has_computer" when child.Unit!.IsSuperior => NumberOrNone(child.Row, column),
        "has_computer" => child.Row.Text(column) switch
        {
            "yes" => 1,
            "no" or "" => 0,
            _ => child.Unit!.IsAffiliated ? Number(child.Row, column) : null,
        },
        _ => Number(child.Row, column),
    };
}
