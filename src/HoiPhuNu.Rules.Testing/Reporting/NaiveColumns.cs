namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>The columns of a report, written down once more from the file formats.</summary>
internal static class NaiveColumns
{
    public static readonly string[] All =
    [
        "unit", "unit_name", "level", "year", "women", "women_source", "women_published", "working_away",
        "members_residential", "members_club", "members_special", "members_trade_union", "members_armed_forces",
        "members_member_organisation", "members_total", "members_honorary", "admitted", "moved_in", "left", "died", "moved_out",
        "club_growth", "net_growth", "cadres", "cadres_trained", "cadres_attendances", "branches", "branch_heads",
        "branch_heads_trained", "branch_heads_attendances", "has_computer", "rating", "rate_percent",
    ];

    public static readonly string[] MayBeLeftOut =
    [
        "unit_name", "women_published", "working_away", "members_honorary", "moved_in", "club_growth",
        "cadres_attendances", "branch_heads_attendances", "branches", "has_computer", "rating",
    ];

    public static readonly string[] RequiredOfAll = ["unit", "level", "year", "cadres", "cadres_trained", "branch_heads", "branch_heads_trained"];

    public static readonly string[] Categories =
    [
        "members_residential", "members_club", "members_special", "members_trade_union", "members_armed_forces", "members_member_organisation",
    ];

    public static readonly string[] Target5 = ["women", "admitted", "moved_in", "left", "died", "moved_out", "club_growth", "net_growth"];

    public static readonly string[] AddUpOverGeographic =
    [
        "women", "working_away", "members_residential", "members_club", "members_special", "members_trade_union", "members_armed_forces",
        "members_member_organisation", "members_total", "members_honorary", "admitted", "moved_in", "left", "died", "moved_out",
        "club_growth", "net_growth",
    ];

    public static readonly string[] AddUpOverAll = ["branches", "branch_heads_attendances", "has_computer"];
}
