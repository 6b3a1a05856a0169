using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Testing.Tallying;

/// <summary>
/// What the rules say of a world, worked out with lists and sets, a row at a time and rule by rule, from the rulebook. It shares the succession of
/// units with the library, and nothing else. Hold your own software against it: slow, plain, and right on every mess that <see cref="TallyWorlds"/> makes.
/// </summary>
public sealed class NaiveTally
{
    private readonly TallyWorld _world;
    private readonly NaivePeople _members;
    private readonly NaivePeople _population;
    private readonly NaiveWomen _women;

    /// <summary>Counts a world.</summary>
    public NaiveTally(TallyWorld world)
    {
        ArgumentNullException.ThrowIfNull(world);
        _world = world;
        _members = NaivePeople.Count(world, world.Members.Select(row => NaiveRecord.Of(row, world.Day)), tellsUnderAge: true);
        _population = NaivePeople.Count(world, world.Population.Select(row => NaiveRecord.Of(row, world.Day)), tellsUnderAge: false);
        _women = new NaiveWomen(world);
    }

    /// <summary>Message key, row and column of each finding about the list of members, in order.</summary>
    public IEnumerable<(string Key, long Row, string Column)> MemberFindings => _members.Findings;

    /// <summary>Message key, row and column of each finding about the population, in order.</summary>
    public IEnumerable<(string Key, long Row, string Column)> PopulationFindings => _population.Findings;

    /// <summary>
    /// The numerator of a unit's rate: distinct members in force, adult and present, in the six categories that count, at the unit or below it, the
    /// unattributed lines included. Rules RATE-1, CAT-1, NUM-5.
    /// </summary>
    public long Counted(Unit unit) => MemberCategory.All.Where(category => category != MemberCategory.Honorary).Sum(category => Members(unit, category));

    /// <summary>The members of one category at a unit or below it. Rules CAT-3, CAT-4.</summary>
    public long Members(Unit unit, MemberCategory category) =>
        _members.Counted.Count(member => member.Category == category && IsAtOrBelow(member.Unit, unit));

    /// <summary>The women present at a unit or below it, from the population. Rule WOM-1.</summary>
    public long WomenOfPopulation(Unit unit) => _population.Counted.Count(woman => IsAtOrBelow(woman.Unit, unit));

    /// <summary>The women present in a base by the counts per commune; <see langword="null"/> where they are not, or only partly, known. Rules WOM-2 to WOM-4.</summary>
    public long? Women(Unit @base) => _women.At(@base);

    /// <summary>The members in the six categories that count who stand unattributed and may belong to a unit. Rule RATE-8.</summary>
    public long MoreMembers(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return _members.Counted.Count(member => member.Category != MemberCategory.Honorary && member.Place.MayGain.Contains(unit.Code));
    }

    /// <summary>The women, by the counts per commune, who stand unattributed and may belong to a unit. Rule RATE-8.</summary>
    public long MoreWomen(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return _women.Used.Where(used => NaivePlace.Of(_world, used.Count.Commune, used.Count.CodeDate).MayGain.Contains(unit.Code)).Sum(used => used.Count.Women);
    }

    private bool IsAtOrBelow(string code, Unit superior) =>
        code == superior.Code
        || (_world.Units.Find(code, _world.Day)?.ParentCode is { } parent && IsAtOrBelow(parent, superior));
}
