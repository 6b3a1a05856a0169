using System.Collections.Immutable;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Training;
using NodaTime;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>
/// The lists that the figures of a day come from, each gathered by its own tally, all of one day, one register and one rule set: a list that was counted as of another
/// day, with another register or under other rules is refused by name. What is not given stays unknown in the figures; it is not 0.
/// </summary>
public sealed record TallyLists
{
    /// <summary>Names the day, and the register that all codes are looked up in.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="units">The register, with its changes.</param>
    /// <param name="tree">The tree of the same day.</param>
    /// <exception cref="ArgumentException">The tree is of another day than the rules, or of another register.</exception>
    public TallyLists(DayRules rules, UnitRegister units, UnitTree tree)
    {
        ArgumentNullException.ThrowIfNull(units);
        TallyBasis.RequireSameDay(rules, tree);
        units.RequireTree(tree);
        Rules = rules;
        Units = units;
        Tree = tree;
        From = new LocalDate(rules.Day.Year, 1, 1);
    }

    /// <summary>The rules of the day that everything is counted as of.</summary>
    public DayRules Rules { get; }

    /// <summary>The register, with its changes.</summary>
    public UnitRegister Units { get; }

    /// <summary>The tree of the day.</summary>
    public UnitTree Tree { get; }

    /// <summary>The first day of the period that growth is counted over, included; 1 January of the day's year unless told otherwise. The last one is the day itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is after the day.</exception>
    public LocalDate From
    {
        get;
        init => field = value <= Rules.Day ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The period starts after its last day.");
    }

    /// <summary>Women present as counts per commune; not together with <see cref="Population"/>.</summary>
    public WomenTally? Women { get; init => field = Checked(value, value?.Basis, CountedList.Women); }

    /// <summary>Women present one by one; not together with <see cref="Women"/>.</summary>
    public PopulationTally? Population { get; init => field = Checked(value, value?.Basis, CountedList.Population); }

    /// <summary>The members.</summary>
    public MemberTally? Members { get; init => field = Checked(value, value?.Basis, CountedList.Members); }

    /// <summary>The movements.</summary>
    public MovementTally? Movements { get; init => field = RequireRegister(value, value?.Units, CountedList.Events); }

    /// <summary>Ratings and computers of bases.</summary>
    public BaseTally? Bases { get; init => field = Checked(value, value?.Basis, CountedList.Bases); }

    /// <summary>
    /// The same lists under other rules of the same day. A list that would have to be counted again under them is left out: add it anew.
    /// </summary>
    /// <param name="rules">The other rules, of the same term, with other readings.</param>
    public TallyLists Under(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var other = rules.AsOf(Rules.Day);
        return new TallyLists(other, Units, Tree)
        {
            From = From,
            Doubts = Doubts,
            Women = Keeps(CountedList.Women) ? Women : null,
            Population = Keeps(CountedList.Population) ? Population : null,
            Members = Keeps(CountedList.Members) ? Members : null,
            Movements = Movements,
            Bases = Keeps(CountedList.Bases) ? Bases : null,
            Posts = Keeps(CountedList.Posts) ? Posts : null,
            Trainings = Keeps(CountedList.Training) ? Trainings : null,
            Plan = Plan,
        };

        bool Keeps(CountedList list) => RulesDifference.Of(other, Rules, list.DependsOn) is null;
    }

    /// <summary>The posts of cadres and branch heads.</summary>
    public PostTally? Posts { get; init => field = Checked(value, value?.Basis, CountedList.Posts); }

    /// <summary>The trainings.</summary>
    public TrainingTally? Trainings
    {
        get;
        init
        {
            RequireRules(value?.Rules, CountedList.Training);
            field = value;
        }
    }

    /// <summary>The plan, by the units of the same day: units may have a rate target of their own (RATE-7).</summary>
    public Plan? Plan { get; init; }

    /// <summary>What was found while the lists were read and no tally was told of: cells that could not be read (DATA-02).</summary>
    public ImmutableArray<Finding> Doubts { get; init; } = [];

    private TTally? Checked<TTally>(TTally? tally, TallyBasis? basis, CountedList list)
        where TTally : class
    {
        RequireRules(basis?.Rules, list);
        if (basis is not null && !basis.Communes.Tree.IsSameAs(Tree))
        {
            throw new ArgumentException($"The {list.Word} are counted on another tree: its units are others.");
        }

        return RequireRegister(tally, basis?.Units, list);
    }

    private void RequireRules(DayRules? counted, CountedList list) => list.Require(Rules, counted);

    private TTally? RequireRegister<TTally>(TTally? tally, UnitRegister? register, CountedList list)
        where TTally : class =>
        register is null || register.IsSameAs(Units) ? tally : throw new ArgumentException($"The {list.Word} are counted with {TallyBasis.OtherRegister}.");
}
