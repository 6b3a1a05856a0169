using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Testing.Growth;

/// <summary>Net growth, naively: the rules of growth said once more with lists, one unit at a time. It shares the register's answers with the tally, and nothing else.</summary>
public sealed class NaiveGrowth
{
    private readonly MovementWorld _world;
    private readonly UnitTree _tree;
    private readonly List<Counted> _counted = [];
    private readonly List<string> _findings = [];

    /// <summary>Takes a world in.</summary>
    public NaiveGrowth(MovementWorld world)
    {
        _world = world;
        _tree = world.Units.AsOf(world.To);
        var fine = new List<(MovementRow Row, Unit Recorded, UnitLocation Location)>();
        foreach (var row in world.Rows)
        {
            if (Look(row) is var (recorded, location))
            {
                fine.Add((row, recorded, location));
            }
        }

        foreach (var same in fine.GroupBy(found => (found.Row.MemberId, found.Recorded, found.Row.Date, found.Row.Kind)))
        {
            var rows = same.OrderBy(found => found.Row.Row).ToList();
            foreach (var later in rows.Skip(1))
            {
                _findings.Add($"DATA-05 {later.Row.Row} member_id");
            }

            if (rows[0].Row.Date >= world.From)
            {
                _counted.Add(new Counted(rows[0].Row, rows[0].Location));
            }
        }
    }

    /// <summary>Rule, row and column of each finding.</summary>
    public IReadOnlyList<string> Findings => _findings;

    /// <summary>The figure of a unit, or of everything when there is none.</summary>
    public (GrowthTerms Terms, long Net, long Unattributed)? FigureOf(Unit? unit)
    {
        if (unit is not null && !unit.IsGeographicBase && !unit.IsSuperior)
        {
            return null;
        }

        var below = _counted.FindAll(counted => unit is null || IsAtOrBelow(counted.Location.Unit, unit));
        var unattributed = below.FindAll(counted => counted.Location.IsUnattributed && (unit is null || counted.Location.Unit == unit));
        return (TermsOf(below), NetOf(below), NetOf(unattributed));
    }

    private bool IsAtOrBelow(Unit unit, Unit superior) =>
        unit == superior || (unit.ParentCode is { } parent && _tree.Units.Single(other => other.Code == parent) is var next && IsAtOrBelow(next, superior));

    private (Unit, UnitLocation)? Look(MovementRow row)
    {
        var before = _findings.Count;
        void Tell(string rule, string column) => _findings.Add($"{rule} {row.Row} {column}");
        if (string.IsNullOrEmpty(row.MemberId))
        {
            Tell("DATA-02", "member_id");
        }

        if (row.Commune is null)
        {
            Tell("DATA-02", "commune");
        }

        if (row.Date is null)
        {
            Tell("DATA-02", "date");
        }

        if (row.Kind is null)
        {
            Tell("DATA-02", "event");
        }

        if (row.Category is null)
        {
            Tell("DATA-02", "category");
        }
        else if (row.ClubFounder == Level.Branch || row.ClubFounder == Level.Group)
        {
            Tell("DATA-02", "club_founder");
        }
        else if (row.Category == MemberCategory.Club != (row.ClubFounder is not null))
        {
            Tell("DATA-07", "club_founder");
        }

        Unit? recorded = null;
        if (row.Commune is not null && row.Date is { } read)
        {
            recorded = _world.Units.Match(row.Commune, Level.Commune, read).Unit;
            if (recorded is null)
            {
                Tell("DATA-01", "commune");
            }
            else if (recorded.Level != Level.Commune || recorded.Kind == UnitKind.Special || recorded.Kind == UnitKind.ArmedForces)
            {
                Tell("DATA-08", "commune");
            }
        }

        if (_findings.Count > before)
        {
            return null;
        }

        if (row.Date > _world.To)
        {
            Tell("DATA-12", "date");
            return null;
        }

        return (recorded!, _world.Units.Follow(recorded!, _world.To)!.Value);
    }

    private GrowthTerms TermsOf(List<Counted> all)
    {
        var five = all.FindAll(IsResidentialOrBaseClub);
        return new GrowthTerms(
            five.Count(Is(MovementKind.Admitted)),
            five.Count(Is(MovementKind.MovedIn)),
            five.Count(Is(MovementKind.Left)),
            five.Count(Is(MovementKind.Died)),
            five.Count(Is(MovementKind.MovedOut)),
            all.FindAll(IsSuperiorClub).Sum(Sign),
            all.FindAll(InGrowth).Sum(counted => counted.Row.Kind == MovementKind.CategoryIn ? 1 : counted.Row.Kind == MovementKind.CategoryOut ? -1 : 0));
    }

    private long NetOf(List<Counted> all) => all.FindAll(InGrowth).Sum(counted => Sign(counted) + Recategorisation(counted));

    private static Func<Counted, bool> Is(MovementKind kind) => counted => counted.Row.Kind == kind;

    private bool InGrowth(Counted counted) => IsResidentialOrBaseClub(counted) || IsSuperiorClub(counted);

    private bool IsResidentialOrBaseClub(Counted counted) =>
        counted.Row.Category == MemberCategory.Residential
        || (_world.Rules.Readings.BaseClubsInGrowth && counted.Row.Category == MemberCategory.Club && counted.Row.ClubFounder == Level.Commune);

    private bool IsSuperiorClub(Counted counted) =>
        _world.Rules.Readings.SuperiorClubsInGrowth && counted.Row.Category == MemberCategory.Club && counted.Row.ClubFounder != Level.Commune;

    private long Sign(Counted counted) => counted.Row.Kind!.Code switch
    {
        "admitted" => 1,
        "moved_in" => _world.Rules.Readings.ArrivalsCount == ArrivalsCount.AsIncrease ? 1 : 0,
        "left" or "died" or "moved_out" => -1,
        _ => 0,
    };

    private long Recategorisation(Counted counted) => _world.Rules.Readings.Recategorised == Recategorised.Ignored ? 0 : counted.Row.Kind!.Code switch
    {
        "category_in" => 1,
        "category_out" => -1,
        _ => 0,
    };

    private sealed record Counted(MovementRow Row, UnitLocation Location);
}
