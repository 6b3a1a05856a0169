namespace HoiPhuNu.Rules.Tool.Tests;

/// <summary>A folder of its own with a tiny province: one province, one commune, a clean report and two that are not.</summary>
public sealed class SampleFolder : IDisposable
{
    private const string Header =
        "unit,level,year,women,women_source,members_residential,members_club,members_special,members_trade_union,members_armed_forces,"
        + "members_member_organisation,members_total,admitted,left,died,moved_out,net_growth,cadres,cadres_trained,branches,branch_heads,"
        + "branch_heads_trained,rate_percent\n";

    public SampleFolder()
    {
        Units = Write("units.csv", "code,name,level,kind,parent,from,until\nTW,Trung ương Hội,central,,,,\n01,Tỉnh Mẫu,province,,TW,,\n00001,Xã Một,commune,xa,01,,\n");
        Clean = Write("clean.csv", Report(total: 640, branches: 5));
        Wrong = Write("wrong.csv", Report(total: 641, branches: 5));
        Doubtful = Write("doubtful.csv", Report(total: 640, branches: 4));
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("hoiphunu-").FullName;

    public string Units { get; }

    /// <summary>No finding.</summary>
    public string Clean { get; }

    /// <summary>Errors, REP-10 at row 3 among them.</summary>
    public string Wrong { get; }

    /// <summary>Warnings of REP-43 only.</summary>
    public string Doubtful { get; }

    public string this[string name] => Path.Combine(Root, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Report(int total, int branches) =>
        Header + Row("01", "province", 640, branches) + Row("00001", "commune", total, branches);

    private static string Row(string unit, string level, int total, int branches) =>
        $"{unit},{level},2024,1000,police,600,20,0,10,5,5,{total},10,1,1,1,7,1,1,{branches},5,5,64.00\n";
}
