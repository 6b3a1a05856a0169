namespace HoiPhuNu.Rules.Tool.Tests.Tallying;

/// <summary>A folder of its own with a tiny province and lists: two communes in a district, and a market.</summary>
public sealed class TallyFolder : IDisposable
{
    public TallyFolder()
    {
        Write("units.csv", """
            code,name,level,kind,parent
            TW,Trung ương Hội,central,,
            01,Tỉnh Mẫu,province,,TW
            001,Huyện A,district,,01
            00001,Xã Một,commune,xa,001
            00002,Xã Hai,commune,xa,001
            00003,Chợ Mẫu,commune,special,001
            """);
        Write("women.csv", """
            commune,women,source,published,working_away
            00001,3,police,2024-01-01,1
            00002,4,police,2024-01-01,
            """);
        Write("members.csv", """
            member_id,birth_date,commune,residence,resident_since,category,club_founder,admitted_on,ended_on,end_reason
            a,1980-01-01,00001,permanent,,residential,,2020-01-01,,
            b,1980-01,00001,permanent,,club,commune,2020-01-01,,
            c,1980-01-01,00001,temporary,2024-07-01,residential,,2020-01-01,,
            d,1980-01-01,00002,permanent,,honorary,,2020-01-01,,
            e,1990-01-01,00002,permanent,,residential,,2020-01-01,,
            f,1990-01-01,00002,permanent,,residential,,2020-01-01,2024-06-01,left
            """);
        Write("events.csv", """
            member_id,commune,date,event,category,club_founder
            a,00001,2024-03-01,admitted,residential,
            b,00001,2024-03-01,admitted,club,province
            c,00002,2024-03-01,moved_out,residential,
            c,00001,2024-03-02,moved_in,residential,
            f,00002,2024-06-01,left,residential,
            f,00002,2023-06-01,admitted,residential,
            """);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("hoiphunu-").FullName;

    public string this[string name] => Path.Combine(Root, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <summary>Runs <c>tally</c> over all lists as of the end of 2024.</summary>
    internal ToolRun Tally(params string[] more) =>
        ToolRun.Of(["tally", "--units", this["units.csv"], "--women", this["women.csv"], "--members", this["members.csv"], "--events", this["events.csv"], "--as-of", "2024-12-31", .. more]);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
