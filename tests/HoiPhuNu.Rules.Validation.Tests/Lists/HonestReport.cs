using System.Globalization;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tallying;
using static HoiPhuNu.Rules.Reporting.ReportColumn;

namespace HoiPhuNu.Rules.Validation.Lists;

/// <summary>What somebody would report who knew nothing but the figures: one cell per figure that is known, none where it is not.</summary>
internal static class HonestReport
{
    /// <summary>The row of each unit of the Union, with its cells that the lists tell.</summary>
    public static IEnumerable<(ReportRow Row, IReadOnlyDictionary<ReportColumn, Cell> Told)> Of(TallyFigures figures)
    {
        var row = 1;
        foreach (var unit in figures.Units)
        {
            row++;
            var told = Cells(unit, figures).Where(cell => cell.Cell is not null).ToDictionary(cell => cell.Column, cell => cell.Cell!.Value);
            var blank = ReportRow.Blank("report.csv", row).With(ReportColumn.Unit, unit.Unit.Code).With(ReportColumn.Level, unit.Unit.Level.Code).With(Year, figures.Tree.Day.Year);
            yield return (told.Aggregate(blank, (filled, cell) => filled.With(cell.Key, cell.Value)), told);
        }
    }

    private static IEnumerable<(ReportColumn Column, Cell? Cell)> Cells(UnitFigures unit, TallyFigures figures)
    {
        var (gathering, growth) = (unit.Gathering, unit.Growth);
        var below = figures.Within(unit.Unit).ToList();
        var communes = below.Where(other => other.Unit.IsGeographicBase).ToList();
        var offices = below.Where(other => other.Unit.IsBase).ToList();
        var allWomen = gathering is { HasAllCounts: true, Gain.Women: 0 } && communes.TrueForAll(other => other.Gathering.Women is not null);
        var members = gathering.Gain.Members == 0 ? gathering.Members : null;
        yield return (Women, Count(allWomen ? gathering.Women : null));
        yield return (WorkingAway, Count(gathering.IsWorkingAwayComplete == true && communes.TrueForAll(other => other.Gathering.WorkingAway is not null) ? gathering.WorkingAway : null));
        yield return (MembersResidential, Count(members?.Residential));
        yield return (MembersClub, Count(members?.Club));
        yield return (MembersSpecial, Count(members?.Special));
        yield return (MembersTradeUnion, Count(members?.TradeUnion));
        yield return (MembersArmedForces, Count(members?.ArmedForces));
        yield return (MembersMemberOrganisation, Count(members?.MemberOrganisation));
        yield return (MembersTotal, Count(members?.Counted));
        yield return (MembersHonorary, Count(members?.Honorary));
        yield return (Admitted, Count(growth?.Terms.Admitted));
        yield return (MovedIn, Count(growth?.Terms.MovedIn));
        yield return (Left, Count(growth?.Terms.Left));
        yield return (Died, Count(growth?.Terms.Died));
        yield return (MovedOut, Count(growth?.Terms.MovedOut));
        yield return (ClubGrowth, figures.Rules.Rules.Readings.SuperiorClubsInGrowth ? Count(growth?.Terms.Club) : null);
        yield return (NetGrowth, Count(growth?.Net));
        yield return (Cadres, Count(unit.Training.Cadres.InPost));
        yield return (CadresTrained, Count(unit.Training.Cadres.Trained));
        yield return (BranchHeads, Count(unit.Training.BranchHeads.InPost));
        yield return (BranchHeadsTrained, Count(unit.Training.BranchHeads.Trained));
        yield return (HasComputer, offices.TrueForAll(other => other.Base?.HasComputer is not null) ? Computer(unit) : null);
        yield return (Rating, unit.Base?.Rating is { } rating ? Cell.OfCode(rating.Code) : null);
        yield return (RatePercent, gathering.IsComplete == true && allWomen && gathering.Rate?.ToPercent() is { } percent ? Cell.OfPercent(percent) : null);
    }

    private static Cell? Computer(UnitFigures unit) =>
        unit.Unit.IsBase ? Cell.OfCode(unit.Base!.Value.HasComputer == true ? Yes : No) : Count(unit.Computers?.WithComputer);

    private static Cell? Count(long? number) => number is { } known ? Cell.OfCount(known, known.ToString(CultureInfo.InvariantCulture)) : null;
}
