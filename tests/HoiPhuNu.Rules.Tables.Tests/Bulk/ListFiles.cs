using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace HoiPhuNu.Rules.Tables.Tests.Bulk;

/// <summary>Makes list files: mostly of cells as programs write them, with some of every mess that people and programs make.</summary>
internal static class ListFiles
{
    private static readonly string[] Ids =
        ["HV1", "HV2", "HV3", "HV1", "HV4", "012345678901", "0123456789012345678901234567890123456789", "hv1", "Đ1", " HV1", "HV1 ", "\u00A0HV2", "", " ", "HV,5", "H\"V", "D\u0323", "😀", "3.3E+11", "3,3E+1", "HV+11", "Ví dụ: HV1", "vi du:7", " VÍ DỤ : x"];

    private static readonly string[] Births =
        ["1980-02-29", "1980-02-30", "1970-01-01", "12/06/1950", "1950", "1950-06", "06/1950", "2006-12-31", "2007-01-01", "2015-05-05", "1/2/1980", "", "già", "1899-12-31", "1900-02-29", "2000-02-29", "2100-02-29", "9999-12-31", "1980-1-01", "1980/01/01", "19800101", "１９８０-01-01", "1890-01-01", "2001-03-08", "2010-03-09", "2024-06-01", "1980-06", "1980-02", "1902-05-05"];

    private static readonly string[] Communes = ["00001", "00002", "1", "2", "A", "B", "S", "C", "CHO", "99999", "", " ", " 00001", "00001 ", "XA-CODE-LONG", "XA-CODE-LONG", "Đ"];

    private static readonly string[] Residences = ["permanent", "temporary", "none", "thường trú", "tạm trú", "không", "TAM TRU", "", "ở nhờ", "permanent "];

    private static readonly string[] Dates =
        ["", "", "2010-03-08", "2024-06-30", "2024-07-01", "2024-05-31", "2024-12-31", "2025-01-01", "08/03/2010", "8/3/2010", "2024-13-01", "nay", "2024-12-31 ", "0001-01-01", "9999-12-31", "2025-06-30"];

    private static readonly string[] CodeDates = ["", "", "2024-06-30", "30/06/2024", "2024-07-01", "2010-03-08", "2099-12-31", "hôm qua", "0001-01-01", "1/7/2024"];

    private static readonly string[] Categories = ["residential", "residential", "club", "special", "trade_union", "armed_forces", "honorary", "địa bàn dân cư", "câu lạc bộ", "CLUB", "", "khách", "cau lac bo"];

    private static readonly string[] Founders = ["", "", "", "commune", "district", "cơ sở", "branch", "chi hội", "Central"];

    private static readonly string[] Reasons = ["", "", "left", "died", "từ trần", "bỏ", "LEFT"];

    private static readonly string[] Answers = ["", "yes", "no", "có", "không", "CO", "1"];

    private static readonly string[] Kinds = ["admitted", "moved_in", "left", "died", "moved_out", "category_in", "kết nạp", "KET NAP", "", "khác"];

    private static readonly string[] Extras = ["", "", "", "ghi chú", "7", " ", " Ví dụ: dòng mẫu"];

    private static readonly string[] LineEnds = ["\n", "\n", "\n", "\r\n", "\r"];

    /// <summary>Files of members.</summary>
    public static Gen<byte[]> Members() => Files(
        ("member_id", Ids), ("birth_date", Births), ("commune", Communes), ("residence", Residences), ("resident_since", Dates),
        ("category", Categories), ("club_founder", Founders), ("admitted_on", Dates), ("ended_on", Dates), ("end_reason", Reasons), ("code_date", CodeDates));

    /// <summary>Files of the population.</summary>
    public static Gen<byte[]> Population() => Files(
        ("person_id", Ids), ("birth_date", Births), ("commune", Communes), ("residence", Residences), ("resident_since", Dates), ("working_away", Answers), ("code_date", CodeDates));

    /// <summary>Files of movements.</summary>
    public static Gen<byte[]> Events() => Files(
        ("member_id", Ids), ("commune", Communes), ("date", Dates[2..]), ("event", Kinds), ("category", Categories), ("club_founder", Founders));

    private static Gen<byte[]> Files(params (string Header, string[] Cells)[] columns) =>
        from separator in Gen.Elements(",", ",", ";", "\t")
        from lineEnd in Gen.Elements(LineEnds)
        from mess in Gen.Choose(0, 3)
        from left in Gen.Elements(columns.Length, columns.Length, columns.Length - 1)
        from order in Gen.Shuffle(columns.Take(left).Concat(mess == 3 ? [("ghi chú", Extras), ("", Extras)] : []).ToArray())
        from rows in Row(order, mess, separator, lineEnd).ListOf()
        from blanks in Gen.Elements("", "", lineEnd, separator + separator + lineEnd)
        from flaw in Gen.Elements("", "", "", "", "", "", "\"", "a\"b", separator + "\"x" + separator)
        from encoding in Gen.Elements<Encoding>(new UTF8Encoding(false), new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true))
        from cut in Gen.Elements(0, 0, 0, 0, 0, 1, 7)
        select Bytes(encoding, blanks + string.Join(separator, order.Select(column => column.Item1)) + lineEnd + string.Concat(rows) + flaw, cut);

    private static byte[] Bytes(Encoding encoding, string text, int cut)
    {
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        return bytes[..Math.Max(0, bytes.Length - cut)];
    }

    private static Gen<string> Row((string Header, string[] Cells)[] columns, int mess, string separator, string lineEnd) =>
        from cells in Gen.CollectToArray(columns.Select(column => Cell(column.Cells, mess, separator)))
        from end in mess < 2 ? Gen.Constant(lineEnd) : Gen.Elements(lineEnd, lineEnd, lineEnd, lineEnd + lineEnd, "\n", separator + lineEnd, separator + "ghi chú" + lineEnd)
        from width in mess < 2 ? Gen.Constant(cells.Length) : Gen.Elements(cells.Length, cells.Length, cells.Length, cells.Length - 1)
        select string.Join(separator, cells.Take(width)) + end;

    private static Gen<string> Cell(string[] cells, int mess, string separator) =>
        from index in mess == 0 ? Gen.Choose(0, 3) : Gen.Choose(0, cells.Length - 1)
        from isQuoted in mess == 2 ? Gen.Elements(true, false) : Gen.Constant(false)
        select isQuoted || cells[index].Contains(separator, StringComparison.Ordinal) || cells[index].Contains('"', StringComparison.Ordinal)
            ? "\"" + cells[index].Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : cells[index];
}
