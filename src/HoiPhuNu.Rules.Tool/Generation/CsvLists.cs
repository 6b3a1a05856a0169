using System.Globalization;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Planning;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Generation;

/// <summary>Writes lists as the tables of a membership system, one file each, row by row.</summary>
internal sealed class CsvLists : IListSink, IDisposable
{
    private readonly StreamWriter _members;
    private readonly StreamWriter _events;
    private readonly StreamWriter _women;
    private readonly StreamWriter _bases;

    public CsvLists(string folder)
    {
        Directory.CreateDirectory(folder);
        _members = Open("members", "member_id,birth_date,commune,residence,resident_since,category,club_founder,admitted_on,ended_on,end_reason");
        _events = Open("events", "member_id,commune,date,event,category,club_founder");
        _women = Open("women", "commune,women,source,published,working_away");
        _bases = Open("bases", "unit,rating,has_computer");

        StreamWriter Open(string name, string headers)
        {
            var writer = new StreamWriter(Path.Combine(folder, name + ".csv")) { NewLine = "\n" };
            writer.WriteLine(headers);
            return writer;
        }
    }

    public void Take(in MemberRow row) => WriteLine(
        _members,
        row.MemberId,
        row.Birth.ToString(),
        row.Commune,
        row.Residence.Kind.Code,
        Text(row.Residence.Since),
        row.Category.Code,
        row.ClubFounder?.Code,
        Text(row.AdmittedOn),
        Text(row.EndedOn),
        row.EndReason?.Code);

    public void Take(in MovementRow row) =>
        WriteLine(_events, row.MemberId, row.Commune, Text(row.Date), row.Kind!.Code, row.Category!.Code, row.ClubFounder?.Code);

    public void Take(WomenCount row) =>
        WriteLine(_women, row.Commune, Text(row.Women), row.Source.Code, Text(row.Published), Text(row.WorkingAway));

    public void Take(BaseRow row) =>
        WriteLine(_bases, row.Unit, row.Rating?.Code, row.HasComputer switch { true => "yes", false => "no", null => null });

    public void Dispose()
    {
        _members.Dispose();
        _events.Dispose();
        _women.Dispose();
        _bases.Dispose();
    }

    /// <summary>Nothing that is generated needs quotes.</summary>
    private static void WriteLine(StreamWriter writer, params ReadOnlySpan<string?> cells)
    {
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (cell > 0)
            {
                writer.Write(',');
            }

            writer.Write(cells[cell]);
        }

        writer.WriteLine();
    }

    private static string? Text(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(long? count) => count?.ToString(CultureInfo.InvariantCulture);
}
