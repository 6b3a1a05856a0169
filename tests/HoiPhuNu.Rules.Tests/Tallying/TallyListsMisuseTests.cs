using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Tallying;

/// <summary>A list that was counted as of another day, with another register or under other rules does not come among the others.</summary>
public sealed class TallyListsMisuseTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);
    private static readonly UnitRegister Units = Register();
    private static readonly DayRules Rules = RuleSet.TermXIII.AsOf(Day);

    /// <summary>For each list: how it is counted under some rules with a register, and put among the lists.</summary>
    private static readonly (string Name, Func<DayRules, UnitRegister, TallyLists, TallyLists> Put)[] Lists =
    [
        ("women", (rules, units, lists) => lists with { Women = new WomenTally(rules, units, units.AsOf(rules.Day)) }),
        ("population", (rules, units, lists) => lists with { Population = new PopulationTally(rules, units, units.AsOf(rules.Day)) }),
        ("members", (rules, units, lists) => lists with { Members = new MemberTally(rules, units, units.AsOf(rules.Day)) }),
        ("events", (_, units, lists) => lists with { Movements = new MovementTally(units) }),
        ("bases", (rules, units, lists) => lists with { Bases = new BaseTally(rules, units, units.AsOf(rules.Day)) }),
        ("posts", (rules, units, lists) => lists with { Posts = new PostTally(rules, units, units.AsOf(rules.Day)) }),
        ("training", (rules, _, lists) => lists with { Trainings = new TrainingTally(rules) }),
    ];

    [Fact]
    public void Lists_OfAnotherRegister_AreRefused() =>
        Assert.All(Lists.Where(list => list.Name != "training"), list => Assert.Throws<ArgumentException>(() => list.Put(Rules, Register(), Empty())));

    [Fact]
    public void Lists_AsOfAnotherDay_AreRefused() =>
        Assert.All(Lists.Where(list => list.Name != "events"), list =>
            Assert.Contains("day", Assert.Throws<ArgumentException>(() => list.Put(RuleSet.TermXIII.AsOf(Day.PlusDays(-1)), Units, Empty())).Message, StringComparison.Ordinal));

    [Fact]
    public void Lists_OfOtherParametersOfATerm_AreRefusedByTheParametersName() =>
        Assert.All(Lists.Where(list => list.Name != "events"), list =>
            Assert.Contains("adultYears", Assert.Throws<ArgumentException>(() => list.Put((RuleSet.TermXIII with { AdultYears = 16 }).AsOf(Day), Units, Empty())).Message, StringComparison.Ordinal));

    /// <summary>Which list has to be counted again under which reading; nothing else has.</summary>
    [Theory]
    [InlineData("LeapDayBirthday", "population members")]
    [InlineData("SixMonthsAppliesTo", "population members")]
    [InlineData("SeveralCommunes", "population members")]
    [InlineData("CategoryPrecedence", "members")]
    [InlineData("StatisticsYear", "women")]
    [InlineData("TrainedHolder", "posts")]
    [InlineData("FrameworkAppliesTo", "training")]
    [InlineData("BasicSoftware", "")]
    [InlineData("SixtyPercent", "")]
    [InlineData("ArrivalsCount", "")]
    [InlineData("Recategorised", "")]
    [InlineData("SuperiorClubsInGrowth", "")]
    [InlineData("BaseClubsInGrowth", "")]
    public void Lists_UnderAnotherReading_AreRefusedWhereItMakesAnotherFigure(string reading, string refused)
    {
        var other = RuleSet.TermXIII with { Readings = Readings.Default.Alternatives().First(alternative => alternative.Name == reading).Readings };
        foreach (var (name, put) in Lists)
        {
            var problem = Record.Exception(() => put(other.AsOf(Day), Units, Empty()));
            Assert.True(refused.Split(' ').Contains(name) == problem is ArgumentException, $"{reading} {name}");
            Assert.True(problem is null || problem.Message.Contains(reading, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Readings_AreAllInTheTestAbove() =>
        Assert.Equal(
            RuleCatalogue.Readings.Select(reading => reading.Name).Order(),
            typeof(TallyListsMisuseTests).GetMethod(nameof(Lists_UnderAnotherReading_AreRefusedWhereItMakesAnotherFigure))!
                .GetCustomAttributesData().Where(data => data.AttributeType == typeof(InlineDataAttribute))
                .Select(data => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)[0].Value!).Order());

    [Fact]
    public void TreesAndTallies_OfAnotherRegister_AreRefused()
    {
        var other = UnitRegister.Create([new UnitRow("TW", Level.Central)]);
        Assert.Throws<ArgumentException>(() => new TallyLists(Rules, Units, other.AsOf(Day)));
        Assert.Throws<ArgumentException>(() => new MemberTally(Rules, Units, other.AsOf(Day)));
        Assert.Throws<ArgumentException>(() => new MovementTally(Units).CountOver(new LocalDate(2024, 1, 1), other.AsOf(Day)));
        Assert.Throws<ArgumentException>(() => new MovementTally(Units).Merge(new MovementTally(Register())));
        Assert.Contains("register", Assert.Throws<ArgumentException>(() => New(Units).Merge(New(Register()))).Message, StringComparison.Ordinal);

        static MemberTally New(UnitRegister units) => new(Rules, units, units.AsOf(Day));
    }

    private static TallyLists Empty() => new(Rules, Units, Units.AsOf(Day));

    private static UnitRegister Register() => UnitRegister.Create([new UnitRow("TW", Level.Central), new UnitRow("01", Level.Province) { Parent = "TW" }]);
}
