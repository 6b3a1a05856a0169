using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Growth.MovementSample;

namespace HoiPhuNu.Rules.Tests.Growth;

/// <summary>
/// A model of what happens to a few women over a year and a half: each is admitted, leaves, dies, moves, changes her category, one thing a week.
/// It writes down the movements, and knows who is a member where before the period and at its end.
/// </summary>
internal sealed class MovementHistory
{
    private static readonly LocalDate Start = NewYear.PlusDays(-120);

    /// <summary>Before mid-2025 without 00003, which was split: its members could not be told apart afterwards.</summary>
    private static readonly string[] OldCommunes = ["00001", "00002", "00004", "00005"];

    private static readonly string[] NewCommunes = ["00001", "00003", "00004", "00006", "00002", "00007"];

    private readonly Dictionary<string, (Unit Unit, MemberCategory Category, Level? Founder)> _members = [];
    private readonly Dictionary<string, MemberRow> _memberships = [];
    private readonly List<MemberRow> _ended = [];

    public MovementHistory(IEnumerable<int> script)
    {
        var date = Start;
        foreach (var step in script.Take(68))
        {
            if (Opening is null && date >= NewYear)
            {
                Opening = Stock();
            }

            // Small numbers, as generators like them, are spread over all that can happen.
            Play((int)(Math.Abs(step * 48_611L) % 4704), date);
            date = date.PlusDays(7);
        }

        Opening ??= Stock();
        Closing = Stock();
    }

    public List<MovementRow> Rows { get; } = [];

    /// <summary>The list of members as it stands at the end, with all who left, each under the code that her commune has then.</summary>
    public IEnumerable<MemberRow> MemberList => _ended.Concat(_memberships.Values);

    public MembershipStock Opening { get; }

    public MembershipStock Closing { get; }

    private void Play(int step, LocalDate date)
    {
        var woman = $"H{step % 7}";
        var codes = date < MidYear ? OldCommunes : NewCommunes;
        var commune = Units.Find(codes[step / 7 % codes.Length], date)!;
        var category = MemberCategory.All[step / 42 % 7];
        Level? founder = category == MemberCategory.Club ? Level.All[step / 294 % 4] : null;
        if (!_members.TryGetValue(woman, out var member))
        {
            _members[woman] = (commune, category, founder);
            Tell(woman, date, MovementKind.Admitted);
            return;
        }

        _members[woman] = member = member with { Unit = Units.Follow(member.Unit, date)!.Value.Unit };
        switch (step / 1176 % 4)
        {
            case 0:
                Tell(woman, date, MovementKind.Left);
                _members.Remove(woman);
                break;
            case 1:
                Tell(woman, date, MovementKind.Died);
                _members.Remove(woman);
                break;
            case 2 when commune != member.Unit:
                Tell(woman, date, MovementKind.MovedOut);
                _members[woman] = member with { Unit = commune };
                Tell(woman, date, MovementKind.MovedIn);
                break;
            case 3 when category != member.Category:
                Tell(woman, date, MovementKind.CategoryOut);
                _members[woman] = (member.Unit, category, founder);
                Tell(woman, date, MovementKind.CategoryIn);
                break;
        }
    }

    private void Tell(string woman, LocalDate date, MovementKind kind)
    {
        var (unit, category, founder) = _members[woman];
        Rows.Add(Row(Rows.Count + 2, woman, unit.Code, date, kind, category, founder));
        if (kind != MovementKind.Admitted && kind != MovementKind.MovedIn && kind != MovementKind.CategoryIn)
        {
            _memberships.Remove(woman, out var ended);
            _ended.Add(ended with { EndedOn = date });
            return;
        }

        _memberships[woman] = new MemberRow
        {
            Row = Rows.Count + 2,
            MemberId = woman,
            Birth = BirthDate.OfYear(1980),
            Commune = Units.Follow(unit, YearEnd)!.Value.Unit.Code,
            Residence = new Residence(ResidenceKind.Permanent, null),
            Category = category,
            ClubFounder = founder,
            AdmittedOn = date,
        };
    }

    private MembershipStock Stock()
    {
        var stock = new MembershipStock(Tree);
        foreach (var (unit, category, _) in _members.Values)
        {
            stock.Add(NumberOf(Units.Follow(unit, YearEnd)!.Value.Unit.Code), category);
        }

        return stock;
    }
}
