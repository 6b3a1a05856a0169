using System.Globalization;
using System.Text;

namespace HoiPhuNu.Rules.Tool.Tests.Html;

/// <summary>A folder with a made-up nation of any size: provinces of communes, and every list that a tally takes.</summary>
public sealed class PageFolder : IDisposable
{
    private readonly StringBuilder _units = new("code,name,level,kind,parent\nTW,Trung ương Hội,central,,\n");
    private readonly StringBuilder _women = new("commune,women,source,published\n");
    private readonly StringBuilder _members = new("member_id,birth_date,commune,residence,resident_since,category,club_founder,admitted_on,ended_on,end_reason\n");
    private readonly StringBuilder _events = new("member_id,commune,date,event,category,club_founder\n");
    private readonly StringBuilder _posts = new("person_id,unit,role,full_time,from,until\n");
    private readonly StringBuilder _training = new("person_id,date,subject,central_framework\n");
    private readonly StringBuilder _bases = new("unit,rating,has_computer\n");
    private readonly StringBuilder _plan = new("unit,year,growth,cadres,branch_heads\n");

    /// <summary>Writes the lists.</summary>
    /// <param name="provinces">How many provinces.</param>
    /// <param name="communes">How many communes in each. The rates go from 10 to 100 %.</param>
    /// <param name="name">How every unit is called.</param>
    public PageFolder(int provinces, int communes, string name = "Xã")
    {
        for (var province = 1; province <= provinces; province++)
        {
            var code = province.ToString("00", CultureInfo.InvariantCulture);
            _units.Append(CultureInfo.InvariantCulture, $"{code},\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)} tỉnh {code}\",province,,TW\n");
            _plan.Append(CultureInfo.InvariantCulture, $"{code},2025,{communes},,\n");
            for (var i = 1; i <= communes; i++)
            {
                AddCommune(code, $"{code}{i:000}", i, name);
            }
        }

        foreach (var (file, text) in new[] { ("units", _units), ("women", _women), ("members", _members), ("events", _events), ("posts", _posts), ("training", _training), ("bases", _bases), ("plan", _plan) })
        {
            File.WriteAllText(this[file + ".csv"], text.ToString());
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("hoiphunu-").FullName;

    public string this[string name] => Path.Combine(Root, name);

    /// <summary>Runs <c>tally</c> over all lists as of the end of 2025.</summary>
    internal ToolRun Tally(params string[] more) => Run("tally", more);

    /// <summary>Runs <c>evaluate</c> over all lists as of the end of 2025.</summary>
    internal ToolRun Evaluate(params string[] more) => Run("evaluate", more);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private ToolRun Run(string command, string[] more) => ToolRun.Of([
        command, "--units", this["units.csv"], "--women", this["women.csv"], "--members", this["members.csv"], "--events", this["events.csv"], "--posts", this["posts.csv"],
        "--training", this["training.csv"], "--bases", this["bases.csv"], "--plan", this["plan.csv"], "--as-of", "2025-12-31", .. more]);

    private void AddCommune(string province, string code, int number, string name)
    {
        var members = 1 + (number * 7 % 10);
        _units.Append(CultureInfo.InvariantCulture, $"{code},\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)} {number}\",commune,xa,{province}\n");
        _women.Append(CultureInfo.InvariantCulture, $"{code},10,police,\n");
        _bases.Append(CultureInfo.InvariantCulture, $"{code},{(number % 4 == 0 ? "weak" : "strong")},yes\n");
        _posts.Append(CultureInfo.InvariantCulture, $"H{code},{code},branch_head,,2024-01-01,\n");
        _training.Append(CultureInfo.InvariantCulture, $"H{code},2025-03-0{1 + (number % 9)},branch_work,{(number % 2 == 0 ? "yes" : "no")}\n");
        _events.Append(CultureInfo.InvariantCulture, $"M{code}-0,{code},2025-0{1 + (number % 9)}-01,{(number % 5 == 0 ? "left" : "admitted")},residential,\n");
        for (var i = 0; i < members; i++)
        {
            _members.Append(CultureInfo.InvariantCulture, $"M{code}-{i},1980-01-01,{code},permanent,,residential,,2020-01-01,,\n");
        }
    }
}
