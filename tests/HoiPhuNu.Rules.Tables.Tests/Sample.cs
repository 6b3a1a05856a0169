using System.Text;

namespace HoiPhuNu.Rules.Tables.Tests;

/// <summary>Small inputs that the tests share.</summary>
internal static class Sample
{
    public const string Units =
        "code,name,level,kind,parent,from,until\n" +
        "TW,Trung ương,central,,,,\n" +
        "01,Tỉnh A,province,,TW,,\n" +
        "00001,Xã B,commune,xa,01,2025-07-01,\n";

    public const string Report =
        "unit,unit_name,level,year,women,women_source,members_total,net_growth,rate_percent,has_computer\n" +
        "00001,Xã B,commune,2024,1.000,police,640,-3,\"64,0\",yes\n" +
        "01,\"Tỉnh \"\"A\"\"\nphía Bắc\",tỉnh,2024,1 000,công an,640,42,64.00,1\n";

    public static MemoryStream Stream(string text) => new(new UTF8Encoding(false).GetBytes(text));

    public static MemoryStream Stream(byte[] bytes) => new(bytes);

    public static UnreadableTableException Refused(Action read) => Assert.Throws<UnreadableTableException>(read);

    public static string KeyOfRefusal(byte[] bytes) => Refused(() => ReportReader.Read(Stream(bytes), "f.csv", [])).Key;

    public static string KeyOfRefusal(string text) => KeyOfRefusal(new UTF8Encoding(false).GetBytes(text));
}
