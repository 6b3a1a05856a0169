using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Tool.Generation;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Tallying;

/// <summary>Counts generated lists while they are made, as of one day; codes of members are read as of another one.</summary>
internal sealed class CountedLists : IListSink
{
    private readonly TallyLists _lists;
    private readonly MemberTally _members;
    private readonly MovementTally _movements;
    private readonly WomenTally? _women;

    /// <param name="units">The register.</param>
    /// <param name="options">What the lists are.</param>
    /// <param name="day">The day of the figures. Counts of women are of the tree of the lists' own day; on another tree they are left out.</param>
    public CountedLists(UnitRegister units, CleanListOptions options, LocalDate day)
    {
        _lists = new TallyLists(RuleSet.TermXIII.AsOf(day), units, units.AsOf(day)) { From = options.PeriodStart };
        _members = new MemberTally(_lists.Rules, units, _lists.Tree, options.CodesAsOf);
        _movements = new MovementTally(units);
        _women = day == options.AsOf ? new WomenTally(_lists.Rules, units, _lists.Tree) : null;
    }

    /// <summary>Makes lists over a register and counts them.</summary>
    public static (TallyFigures Figures, ExpectedFigures Expected) Of(UnitRegister units, CleanListOptions options, LocalDate? day = null)
    {
        var counted = new CountedLists(units, options, day ?? options.AsOf);
        var expected = CleanLists.Write(units, options, counted);
        return (TallyFigures.Of(counted._lists with { Members = counted._members, Movements = counted._movements, Women = counted._women }), expected);
    }

    public void Take(in MemberRow row) => _members.Add(row);

    public void Take(in MovementRow row) => _movements.Add(row);

    public void Take(WomenCount row) => _women?.Add(row);

    public void Take(BaseRow row)
    {
        // Ratings and computers are no figures of people.
    }
}
