using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Tables.Schemas;

public sealed partial class TableSchema
{
    /// <summary>One row as people in Vietnam write it, per table in the order of its columns. The figures of the report agree with each other.</summary>
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Examples = ImmutableDictionary.CreateRange(new[]
    {
        Example("units", "00001", "Xã Gò Lựu", "cơ sở", "xã", "001", "01/07/2025", ""),
        Example("changes", "01/07/2025", "nhập", "00001", "00002", ""),
        Example("women", "00001", "1.000", "thống kê", "01/05/2024", "12", ""),
        Example("population", "CN-0001", "31/12/1985", "00001", "tạm trú", "30/06/2024", "không", ""),
        Example("members", "HV-0001", "06/1950", "00001", "thường trú", "", "câu lạc bộ", "tỉnh", "08/03/2020", "", "", ""),
        Example("events", "HV-0001", "00001", "08/03/2024", "kết nạp", "địa bàn dân cư", ""),
        Example("posts", "CB-0001", "00001", "cán bộ Hội", "có", "01/01/2023", "", ""),
        Example("training", "CB-0001", "15/06/2024", "báo cáo thống kê", ""),
        Example("bases", "00001", "vững mạnh", "có", ""),
        Example("plan", "001", "2024", "1.200", "40", "300", "65"),
        Example(
            "report",
            ["00001", "Xã Gò Lựu", "cơ sở", "2024", "1.000", "thống kê", "01/05/2024", "12"],
            ["500", "40", "10", "60", "5", "25", "640", "1"],
            ["50", "4", "6", "3", "5", "2", "42"],
            ["2", "2", "3", "9", "9", "8", "10", "có", "vững mạnh", "64,00"]),
    });

    /// <summary>
    /// The example row of a template, cell by cell: what a filled row looks like. Its first cell says that it is one, and readers pass over
    /// such a row.
    /// </summary>
    public ImmutableArray<string> ExampleRow => [Rows.ExampleRow.Mark + Examples[Name][0], .. Examples[Name][1..]];

    private static KeyValuePair<string, ImmutableArray<string>> Example(string table, params ReadOnlySpan<string> cells) => new(table, [.. cells]);

    private static KeyValuePair<string, ImmutableArray<string>> Example(string table, string[] head, string[] members, string[] growth, string[] training) =>
        new(table, [.. head, .. members, .. growth, .. training]);
}
