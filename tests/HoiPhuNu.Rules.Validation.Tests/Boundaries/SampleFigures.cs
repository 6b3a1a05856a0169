using System.Globalization;

namespace HoiPhuNu.Rules.Validation.Boundaries;

/// <summary>The units and figures of <see cref="SampleReport"/>, each row as a person would write it.</summary>
internal static class SampleFigures
{
    private const string Header =
        "unit;level;year;women;women_source;women_published;working_away;members_residential;members_club;members_special;members_trade_union;"
        + "members_armed_forces;members_member_organisation;members_total;members_honorary;admitted;moved_in;left;died;moved_out;club_growth;net_growth;"
        + "cadres;cadres_trained;cadres_attendances;branches;branch_heads;branch_heads_trained;branch_heads_attendances;has_computer;rating;rate_percent";

    private static readonly string[] Lines =
    [
        "TW;central;2024;1900;statistics;2024-05-01;112;580;44;12;62;6;26;730;1;55;4;7;4;5;2;45;11;6;7;16;16;12;14;2;;38.42",
        "01;province;2024;1900;statistics;2024-05-01;112;580;44;12;62;6;26;730;1;55;4;7;4;5;2;45;7;4;5;16;16;12;14;2;;38.42",
        "001;district;2024;1900;statistics;2024-05-01;112;580;44;12;62;6;26;730;1;55;4;7;4;5;2;45;5;3;4;15;15;11;13;2;;38.42",
        "00001;commune;2024;1000;statistics;2024-05-01;12;500;40;10;60;5;25;640;1;50;4;6;3;5;2;42;2;2;3;9;9;8;10;yes;fair;64.00",
        "00002;commune;2024;900;statistics;2024-05-01;100;80;4;2;2;1;1;90;0;5;0;1;1;0;0;3;1;1;1;4;4;2;2;no;weak;10.00",
        "00003;commune;2024;;;;;0;0;30;0;0;0;30;;;;;;;;;1;0;0;2;2;1;1;yes;fair;",
        "00004;commune;2024;;;;;;;;;;;;;;;;;;;;1;1;1;1;1;1;1;no;;",
        "02;province;2024;;;;;;;;;;;;;;;;;;;;3;2;2;0;0;0;0;no;;",
    ];

    private static readonly string[] PreviousLines =
    [
        "00001;commune;2023;990;statistics;2023-05-01;12;458;40;10;60;5;25;598;1;0;0;0;0;0;0;0;2;2;3;9;9;8;10;yes;fair;60.40",
        "00002;commune;2023;890;statistics;2023-05-01;99;77;4;2;2;1;1;87;0;0;0;0;0;0;0;0;1;1;1;4;4;2;2;no;weak;9.78",
    ];

    public static IReadOnlyList<NaiveUnit> Units { get; } =
    [
        new("TW", "central", null, null, null, null),
        new("01", "province", null, "TW", null, null),
        new("001", "district", null, "01", null, null),
        new("00001", "commune", "xa", "001", null, null),
        new("00002", "commune", "phuong", "001", null, null),
        new("00003", "commune", "special", "001", null, null),
        new("00004", "commune", "armed_forces", "01", null, null),
        new("02", "province", "affiliated", "TW", null, null),
    ];

    public static IReadOnlyList<NaiveRow> Rows { get; } = [.. Lines.Select((line, index) => new NaiveRow(index + 2, Cells(line)))];

    /// <summary>The report of 2023 with one cell of the first commune as given.</summary>
    public static NaiveTable Previous(string column, string text)
    {
        var rows = PreviousLines.Select((line, index) => new NaiveRow(index + 2, Cells(line))).ToList();
        rows[0] = rows[0] with { Cells = new Dictionary<string, string>(rows[0].Cells) { [column] = text } };
        return new NaiveTable(NaiveColumns.All, rows);
    }

    private static Dictionary<string, string> Cells(string line)
    {
        var cells = Header.Split(';').Zip(line.Split(';')).ToDictionary(pair => pair.First, pair => pair.Second);
        cells["unit_name"] = string.Create(CultureInfo.InvariantCulture, $"Hội {cells["unit"]}");
        return cells;
    }
}
