using System.Globalization;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>The figures of a tally as a table: one line per unit, under the keys that a report has where it has such a column. What is unknown is empty.</summary>
internal static class TallyCsv
{
    private static readonly (string Header, Func<UnitFigures, string?> Cell)[] Columns =
    [
        ("unit", figures => figures.Unit.Code),
        ("unit_name", figures => figures.Unit.Name),
        ("level", figures => figures.Unit.Level.Code),
        ("parent", figures => figures.Parent?.Code),
        ("women", figures => Text(figures.Gathering.Women)),
        ("working_away", figures => Text(figures.Gathering.WorkingAway)),
        .. MemberCategory.All.Select(category => ($"members_{category.Code}", (Func<UnitFigures, string?>)(figures => Text(figures.Gathering.Members?[category])))),
        ("members_total", figures => Text(figures.Gathering.Counted)),
        ("members_up_to", figures => Text(figures.Gathering.CountedUpTo)),
        ("women_up_to", figures => Text(figures.Gathering.WomenUpTo)),
        ("complete", figures => Text(figures.Gathering.IsComplete)),
        ("unattributed_women", figures => Text(figures.Gathering.UnattributedWomen)),
        ("unattributed_members", figures => Text(figures.Gathering.UnattributedCounted)),
        ("rate_percent", figures => figures.Gathering.Rate?.ToPercent()?.ToString(CultureInfo.InvariantCulture)),
        ("band", figures => figures.Gathering.Verdict?.BandCode),
        ("target_met", figures => Text(figures.MeetsTarget)),
        .. Growth(),
        ("support", figures => figures.Support?.Needed is Answer.Yes or Answer.No ? Text(figures.Support.Needed == Answer.Yes) : null),
        ("support_reasons", figures => figures.Support is { } mark ? string.Join('|', mark.Reasons.Select(reason => reason.Code)) : null),
        ("own_target_percent", figures => figures.OwnTarget?.Target.ToPercent()?.ToString(CultureInfo.InvariantCulture)),
        ("own_target", figures => OutcomeCode.Of(figures.OwnTarget?.Outcome)),
        .. Coverage("cadres", figures => figures.Training.Cadres),
        .. Coverage("branch_heads", figures => figures.Training.BranchHeads),
        .. Coverage("base_cadres", figures => figures.Training.BaseCadres),
        ("bases", figures => Text(figures.Computers?.Bases)),
        ("with_computer", figures => Text(figures.Computers?.WithComputer)),
    ];

    public static void Write(TallyReport report, TableWriter table, CancellationToken interrupted)
    {
        table.WriteRow([.. Columns.Select(column => column.Header)]);
        foreach (var figures in report.Shown)
        {
            interrupted.ThrowIfCancellationRequested();
            table.WriteRow([.. Columns.Select(column => column.Cell(figures))]);
        }
    }

    private static IEnumerable<(string Header, Func<UnitFigures, string?> Cell)> Growth()
    {
        foreach (var (header, figure) in new (string, Func<GrowthFigure, long>)[]
        {
            ("admitted", growth => growth.Terms.Admitted),
            ("moved_in", growth => growth.Terms.MovedIn),
            ("left", growth => growth.Terms.Left),
            ("died", growth => growth.Terms.Died),
            ("moved_out", growth => growth.Terms.MovedOut),
            ("club_growth", growth => growth.Terms.Club),
            ("category_balance", growth => growth.Terms.CategoryBalance),
            ("net_growth", growth => growth.Net),
            ("unattributed_growth", growth => growth.Unattributed),
            ("internal_transfers", growth => growth.InternalTransfers),
        })
        {
            yield return (header, figures => figures.Growth is { } growth ? Text(figure(growth)) : null);
        }
    }

    private static IEnumerable<(string Header, Func<UnitFigures, string?> Cell)> Coverage(string header, Func<UnitFigures, Coverage> coverage) =>
    [
        (header, figures => Text(coverage(figures).InPost)),
        ($"{header}_trained", figures => Text(coverage(figures).Trained)),
        ($"{header}_trained_in_period", figures => Text(coverage(figures).TrainedInPeriod)),
    ];

    private static string? Text(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Text(bool? answer) => answer switch
    {
        true => "yes",
        false => "no",
        null => null,
    };
}
