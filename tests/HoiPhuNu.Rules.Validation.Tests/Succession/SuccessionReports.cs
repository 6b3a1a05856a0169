using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Tests.Succession;

/// <summary>A province that was reorganised on 2025-07-01, and reports of the year before and of that year.</summary>
internal static class SuccessionReports
{
    public static readonly LocalDate Day = new(2025, 7, 1);

    /// <summary>A and B become N; C and D become the new bearer of the code A; S is divided between N and T; E ends, and nobody says where it went.</summary>
    public static readonly UnitRegister Units = UnitRegister
        .Create(
        [
            new("TW", Level.Central),
            new("01", Level.Province) { Parent = "TW", Name = "Tỉnh Một" },
            Base("A", until: Day),
            Base("B", until: Day),
            Base("C", until: Day),
            Base("D", until: Day),
            Base("S", until: Day),
            Base("E", until: Day),
            Base("N", from: Day),
            Base("A", from: Day),
            Base("T", from: Day),
            Base("U"),
        ])
        .WithChanges(
        [
            new(Day, ChangeKind.Merge, "A", "N"),
            new(Day, ChangeKind.Merge, "B", "N"),
            new(Day, ChangeKind.Merge, "C", "A"),
            new(Day, ChangeKind.Merge, "D", "A"),
            new(Day, ChangeKind.Split, "S", "N") { People = PeopleShare.Part },
            new(Day, ChangeKind.Split, "S", "T") { People = PeopleShare.Part },
        ]);

    /// <summary>Who has how many residential and club members and trade-union members, and what growth is reported beside 10 admitted.</summary>
    public static ReportRow Row(string unit, int year, long residential, long tradeUnion = 0, long netGrowth = 10, int row = 2)
    {
        var filled = ReportRow.Blank(null, row).With(ReportColumn.Unit, unit).With(ReportColumn.Level, "commune").With(ReportColumn.Year, year);
        foreach (var column in new[] { ReportColumn.Left, ReportColumn.Died, ReportColumn.MovedOut, ReportColumn.MembersSpecial, ReportColumn.MembersClub })
        {
            filled = filled.With(column, 0);
        }

        return filled
            .With(ReportColumn.MembersResidential, residential)
            .With(ReportColumn.MembersTradeUnion, tradeUnion)
            .With(ReportColumn.MembersTotal, residential + tradeUnion)
            .With(ReportColumn.Admitted, 10)
            .With(ReportColumn.NetGrowth, netGrowth);
    }

    /// <summary>The findings under one rule.</summary>
    public static ImmutableArray<Finding> Check(string rule, IEnumerable<ReportRow> rows, IEnumerable<ReportRow>? previous = null, LocalDate? previousCodesAsOf = null) =>
    [
        .. ReportChecker
            .Check(new CheckRequest
            {
                Units = Units,
                Reports = [ReportTable.Of(rows)],
                Previous = previous is null ? null : ReportTable.Of(previous),
                PreviousCodesAsOf = previousCodesAsOf,
            })
            .Findings
            .Where(finding => finding.Rule == rule),
    ];

    private static UnitRow Base(string code, LocalDate? from = null, LocalDate? until = null) =>
        new(code, Level.Commune) { Kind = UnitKind.Xa, Parent = "01", Name = from is null ? $"Xã {code}" : $"Phường {code}", From = from, Until = until };
}
