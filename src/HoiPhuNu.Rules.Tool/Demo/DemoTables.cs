using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Generation;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Demo;

/// <summary>
/// The tables of a made-up province, written as people in Vietnam write them, one file each; rows go out as they are made. The files of tables
/// that are written row by row stand in their place when <see cref="Complete"/> was called: half a table is none.
/// </summary>
internal sealed class DemoTables : IListSink, IDisposable
{
    private readonly string _folder;
    private readonly ToolConsole _console;
    private readonly Dictionary<TableSchema, (OutputTarget Target, StreamWriter File, CsvTableWriter Rows)> _open = [];
    private readonly Dictionary<string, WomenCount> _women = new(StringComparer.Ordinal);

    public DemoTables(string folder, ToolConsole console)
    {
        _folder = folder;
        _console = console;
    }

    /// <summary>The counts of women that were written, by commune.</summary>
    public IReadOnlyDictionary<string, WomenCount> Women => _women;

    /// <summary>The file's name of a table.</summary>
    public static string FileOf(TableSchema table) =>
        table == TableSchema.Units ? "danh-muc-don-vi.csv"
        : table == TableSchema.Changes ? "sap-xep-don-vi.csv"
        : table == TableSchema.Women ? "phu-nu.csv"
        : table == TableSchema.Members ? "hoi-vien.csv"
        : table == TableSchema.Events ? "bien-dong.csv"
        : table == TableSchema.Posts ? "chuc-danh.csv"
        : table == TableSchema.Training ? "tap-huan.csv"
        : table == TableSchema.Bases ? "co-so-hoi.csv"
        : "chi-tieu.csv";

    public void Write(DemoProvince province)
    {
        foreach (var row in province.Units)
        {
            Row(TableSchema.Units, row.Code, row.Name, Text(row.Level), Text(row.Kind), row.Parent, Text(row.From), Text(row.Until));
        }

        foreach (var row in province.Changes)
        {
            Row(TableSchema.Changes, Text(row.Date), Text(row.Kind), row.Old, row.New, Text(row.People));
        }
    }

    public void Write(DemoStaff staff)
    {
        foreach (var row in staff.Posts)
        {
            Row(TableSchema.Posts, row.PersonId, row.Unit, Text(row.Role), YesNo(row.FullTime), Text(row.From), Text(row.Until));
        }

        foreach (var row in staff.Trainings)
        {
            Row(TableSchema.Training, row.PersonId, Text(row.Date), Text(row.Subject), YesNo(row.CentralFramework));
        }
    }

    public void Write(IEnumerable<PlanRow> plan)
    {
        foreach (var row in plan)
        {
            var year = row.Year?.ToString(CultureInfo.InvariantCulture);
            Row(TableSchema.Plan, row.Unit, year, Text(row.Growth), Text(row.Cadres), Text(row.BranchHeads), null);
        }
    }

    public void Take(in MemberRow row) => Row(
        TableSchema.Members,
        row.MemberId,
        Text(row.Birth),
        row.Commune,
        Text(row.Residence.Kind),
        Text(row.Residence.Since),
        Text(row.Category),
        Text(row.ClubFounder),
        Text(row.AdmittedOn),
        Text(row.EndedOn),
        Text(row.EndReason));

    public void Take(in MovementRow row) =>
        Row(TableSchema.Events, row.MemberId, row.Commune, Text(row.Date), Text(row.Kind), Text(row.Category), Text(row.ClubFounder));

    public void Take(WomenCount row)
    {
        _women.Add(row.Commune, row);
        Row(TableSchema.Women, row.Commune, Text(row.Women), Text(row.Source), Text(row.Published), Text(row.WorkingAway));
    }

    public void Take(BaseRow row) => Row(TableSchema.Bases, row.Unit, Text(row.Rating), YesNo(row.HasComputer));

    /// <summary>Writes a whole table that is no list, under a name of its own.</summary>
    public void Write(string name, TableSchema table, IEnumerable<IReadOnlyList<string?>> rows)
    {
        using var target = Open(name);
        target.Write(stream =>
        {
            using var file = OutputTarget.TextOn(stream, withMark: true);
            var writer = new CsvTableWriter(file);
            writer.WriteHeader(table);
            foreach (var row in rows)
            {
                writer.WriteRow([.. row]);
            }
        });
    }

    /// <summary>Puts all tables that were written row by row in their place.</summary>
    public void Complete()
    {
        foreach (var (target, file, _) in _open.Values)
        {
            target.Write(_ => file.Flush());
        }
    }

    public void Dispose()
    {
        foreach (var (target, _, _) in _open.Values)
        {
            target.Dispose();
        }
    }

    /// <summary>A number as people in Vietnam write it.</summary>
    public static string? Text(long? count) => count is { } known ? FactText.Of((Int128)known, Language.Vietnamese) : null;

    /// <summary>A date as people in Vietnam write it.</summary>
    public static string? Text(LocalDate? day) => day is { } known ? FactText.Of(known, Language.Vietnamese) : null;

    /// <summary>A word of a vocabulary, in Vietnamese.</summary>
    public static string? Text<TWord>(TWord? word)
        where TWord : Vocabulary<TWord> => word?.Vietnamese;

    private static string Text(Presence.BirthDate birth) => birth.ToString() is { Length: 10 } ? Text((LocalDate?)birth.LatestDay)! : MonthOrYear(birth.ToString());

    /// <summary><c>1950-06</c> is written <c>06/1950</c>.</summary>
    private static string MonthOrYear(string known) => known is { Length: 7 } ? $"{known[5..]}/{known[..4]}" : known;

    private static string? YesNo(bool? answer) => answer switch { true => "có", false => "không", null => null };

    private void Row(TableSchema table, params ReadOnlySpan<string?> cells)
    {
        _console.Interrupted.ThrowIfCancellationRequested();
        if (!_open.TryGetValue(table, out var open))
        {
            var target = Open(FileOf(table));
            var file = OutputTarget.TextOn(target.Stream, withMark: true);
            _open[table] = open = (target, file, new CsvTableWriter(file));
            open.Rows.WriteHeader(table);
        }

        open.Rows.WriteRow(cells);
    }

    private OutputTarget Open(string name) => OutputTarget.Open(Path.Combine(_folder, name), [], _console);
}
