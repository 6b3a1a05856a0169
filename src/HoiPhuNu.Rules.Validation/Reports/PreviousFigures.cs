using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>What the previous report said of a base, folded over the units that became it; unknown where any of them is.</summary>
internal sealed record PreviousFigures(int Year, bool HasRow, Int128? MembersTotal, Int128? MembersInGrowth)
{
    public static PreviousFigures Of(int year, ReportRow? row) =>
        new(year, row is not null, row?.Count(ReportColumn.MembersTotal), row?.MembersInGrowth);

    public static PreviousFigures Unknown(int year) => new(year, false, null, null);

    public static PreviousFigures operator +(PreviousFigures left, PreviousFigures right) => new(
        left.Year,
        left.HasRow || right.HasRow,
        left.MembersTotal + right.MembersTotal,
        left.MembersInGrowth + right.MembersInGrowth);
}
