using FsCheck.Xunit;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Training;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Tallying.Village;

namespace HoiPhuNu.Rules.Tests.Tallying;

/// <summary>Old and new codes in one list, each read as of the day it was written down. Rule ORG-9.</summary>
public sealed class CodeDateTests
{
    private static readonly LocalDate After = new(2025, 12, 31);

    /// <summary>A row's own day goes before the list's, a day after that of the figures counts as that one, and what is gone by then is followed.</summary>
    [Theory]
    [InlineData("A", "2025-06-30", "C")]
    [InlineData("A", "2025-07-01", "C")]
    [InlineData("A", null, "C")]
    [InlineData("C", "2025-07-01", "C")]
    [InlineData("C", "2099-01-01", "C")]
    [InlineData("C", "2025-06-30", null)]
    public void CodeDate_OfARow_IsTheDayItsCodeIsReadAsOf(string code, string? codeDate, string? counts)
    {
        LocalDate? day = codeDate is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(codeDate).Value;
        var world = AsOf(After);
        var members = world.MemberFigures([Member(2, "HV1", code) with { CodeDate = day }]);
        var women = world.WomenFigures([Women(2, code, 7) with { CodeDate = day }]);
        var population = world.PopulationFigures([new PopulationRow { Row = 2, PersonId = "P1", Birth = BirthDate.OfYear(1980), Commune = code, CodeDate = day, Residence = new Residence(ResidenceKind.Permanent) }]);
        var posts = new PostTally(world.Rules, Units, world.Tree);
        posts.Add(new PostRow { Row = 2, PersonId = "P1", Unit = code, CodeDate = day, Role = PostRole.BranchHead, From = new LocalDate(2020, 1, 1) });
        var bases = new BaseTally(world.Rules, Units, world.Tree);
        bases.Add(new BaseRow(code) { Row = 2, CodeDate = day, HasComputer = true });

        Assert.Equal(counts is null ? [] : [counts], world.Tree.Units.Where((_, number) => members.Own[number].Residential == 1).Select(unit => unit.Code));
        Assert.Equal(counts is null ? [] : [counts], world.Tree.Units.Where((_, number) => population.Own[number].Women == 1).Select(unit => unit.Code));
        Assert.Equal(counts is null ? 1 : 0, women.Findings.Count(finding => finding.Rule == "DATA-01"));
        Assert.Equal(counts is null ? 0 : 1, TrainingFigures.Of(world.Rules, world.Tree, posts, null, After).Units.Single(unit => unit.Unit.Code == "01").BranchHeads.InPost);
        Assert.Equal(counts is null ? 0 : 1, bases.ToFigures().Own.Count(own => own.HasComputer == true));
    }

    /// <summary>
    /// A list that is written half in old and half in new codes gives the figures of the same list in new codes: rows whose people are followed to one
    /// commune may name that one, as of the day.
    /// </summary>
    [Property(Arbitrary = [typeof(TallyWorlds)], MaxTest = 300)]
    public void CodeDate_HalfOldAndHalfNewCodes_GivesTheFiguresOfNewCodes(TallyWorld world, int seed)
    {
        var random = new Random(seed);
        var members = world.Members.Where(row => NewCode(world, row.Commune, row.CodeDate) is not null).Select(row => (Old: row, New: row with { Commune = NewCode(world, row.Commune, row.CodeDate), CodeDate = world.Day })).ToList();
        var women = world.Population.Where(row => NewCode(world, row.Commune, row.CodeDate) is not null).Select(row => (Old: row, New: row with { Commune = NewCode(world, row.Commune, row.CodeDate), CodeDate = world.Day })).ToList();

        var ofNew = world.MemberFigures(members.Select(row => row.New));
        Assert.Equal(ofNew.Own.AsEnumerable(), world.MemberFigures(members.Select(row => random.Next(2) == 0 ? row.Old : row.New)).Own);
        Assert.Equal(ofNew.Own.AsEnumerable(), world.MemberFigures(members.Select(row => row.Old)).Own);
        Assert.Equal(world.PopulationFigures(women.Select(row => row.New)).Own.AsEnumerable(), world.PopulationFigures(women.Select(row => random.Next(2) == 0 ? row.Old : row.New)).Own);
    }

    /// <summary>Where one code is of two communes, two rows of one tally may mean both.</summary>
    [Fact]
    public void CodeDate_OfTwoDays_KeepsTwoCommunesOfOneCodeApart()
    {
        var units = UnitRegister.Create(
        [
            new("TW", Level.Central), new("01", Level.Province) { Parent = "TW" }, Unit("R", until: Change), Unit("R", from: Change), Unit("N", from: Change),
        ]).WithChanges([new(Change, ChangeKind.Recode, "R", "N")]);
        var world = new TallyWorld(units, After, After, Readings.Default);
        MemberRow[] rows = [Member(2, "HV1", "R") with { CodeDate = Change.PlusDays(-1) }, Member(3, "HV2", "R") with { CodeDate = Change }, Member(4, "HV3", "R")];

        var figures = world.MemberFigures(rows);

        Assert.Equal([("N", 1L), ("R", 2L)], world.Tree.Units.Select((unit, number) => (unit.Code, figures.Own[number].Residential)).Where(unit => unit.Residential > 0).OrderBy(unit => unit.Code, StringComparer.Ordinal));
        Assert.Empty(figures.Findings);
    }

    /// <summary>The code, as of the day, of the one commune where a row's people are; nothing where there is none.</summary>
    private static string? NewCode(TallyWorld world, string? code, LocalDate? codeDate) =>
        string.IsNullOrWhiteSpace(code) || NaivePlace.Of(world, code, codeDate) is not { Problem: null } place || world.Units.Find(place.Unit, world.Day) is not { IsGeographicBase: true } ? null : place.Unit;

    private static UnitRow Unit(string code, LocalDate? from = null, LocalDate? until = null) => new(code, Level.Commune) { Parent = "01", Kind = UnitKind.Xa, From = from, Until = until };
}
