using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// What the cells of a unit's row would be by the lists of its year. <see langword="null"/> where a list is missing, where one does not tell all
/// that the figure needs, and where the figure does not apply.
/// </summary>
internal sealed class ListFigures
{
    private static readonly Dictionary<ReportColumn, Func<UnitFigures, long?>> Counts = new()
    {
        [ReportColumn.Women] = unit => unit.Gathering is { HasAllCounts: true, Gain.Women: 0 } known ? known.Women : null,
        [ReportColumn.WorkingAway] = unit => unit.Gathering is { IsWorkingAwayComplete: true } known ? known.WorkingAway : null,
        [ReportColumn.MembersResidential] = unit => Members(unit)?.Residential,
        [ReportColumn.MembersClub] = unit => Members(unit)?.Club,
        [ReportColumn.MembersSpecial] = unit => Members(unit)?.Special,
        [ReportColumn.MembersTradeUnion] = unit => Members(unit)?.TradeUnion,
        [ReportColumn.MembersArmedForces] = unit => Members(unit)?.ArmedForces,
        [ReportColumn.MembersMemberOrganisation] = unit => Members(unit)?.MemberOrganisation,
        [ReportColumn.MembersTotal] = unit => Members(unit)?.Counted,
        [ReportColumn.MembersHonorary] = unit => Members(unit)?.Honorary,
        [ReportColumn.Admitted] = unit => unit.Growth?.Terms.Admitted,
        [ReportColumn.MovedIn] = unit => unit.Growth?.Terms.MovedIn,
        [ReportColumn.Left] = unit => unit.Growth?.Terms.Left,
        [ReportColumn.Died] = unit => unit.Growth?.Terms.Died,
        [ReportColumn.MovedOut] = unit => unit.Growth?.Terms.MovedOut,
        [ReportColumn.ClubGrowth] = unit => unit.Growth?.Terms.Club,
        [ReportColumn.NetGrowth] = unit => unit.Growth?.Net,
        [ReportColumn.Cadres] = unit => unit.Training.Cadres.InPost,
        [ReportColumn.CadresTrained] = unit => unit.Training.Cadres.Trained,
        [ReportColumn.BranchHeads] = unit => unit.Training.BranchHeads.InPost,
        [ReportColumn.BranchHeadsTrained] = unit => unit.Training.BranchHeads.Trained,
    };

    private readonly TallyFigures _figures;
    private readonly long[] _withoutAnswer;

    public ListFigures(TallyFigures figures)
    {
        _figures = figures;
        _withoutAnswer = [.. figures.Units.Select(unit => unit.Unit.IsBase && unit.Base?.HasComputer is null ? 1L : 0L)];
        figures.Tree.RollUp(_withoutAnswer);
    }

    /// <summary>The columns of whole numbers that lists can be counted for, other than computers.</summary>
    public static IEnumerable<ReportColumn> CountedColumns => Counts.Keys.OrderBy(column => column.Ordinal);

    /// <summary>The whole number in one of <see cref="CountedColumns"/>.</summary>
    public long? Count(Unit unit, ReportColumn column) =>
        column == ReportColumn.ClubGrowth && !_figures.Rules.Rules.Readings.SuperiorClubsInGrowth ? null : Counts[column](_figures[unit]!);

    /// <summary>The exact rate; above the base only where every base below has its women.</summary>
    public Ratio? Rate(Unit unit) => _figures[unit]!.Gathering is { IsComplete: true } known ? known.Rate : null;

    /// <summary>How many bases at and below the unit have a computer, where all of them answered.</summary>
    public long? Computers(Unit unit) =>
        _figures.Tree.TryGetNumber(unit.Code, out var number) && _withoutAnswer[number] == 0 ? _figures[unit]!.Computers?.WithComputer : null;

    /// <summary>The rating, where the list names one.</summary>
    public Planning.Rating? Rating(Unit unit) => _figures[unit]!.Base?.Rating;

    /// <summary>Whether the lists tell the figure of a column.</summary>
    public bool Knows(Unit unit, ReportColumn column) =>
        column == ReportColumn.RatePercent ? Rate(unit) is not null
        : column == ReportColumn.Rating ? Rating(unit) is not null
        : column == ReportColumn.HasComputer ? Computers(unit) is not null
        : Counts.ContainsKey(column) && Count(unit, column) is not null;

    /// <summary>Not told where members of split units may belong to the unit as well. Rule RATE-8.</summary>
    private static MembersByCategory? Members(UnitFigures unit) => unit.Gathering is { Gain.Members: 0 } known ? known.Members : null;
}
