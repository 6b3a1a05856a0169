using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Testing.Generators;
using HoiPhuNu.Rules.Testing.Presence;
using HoiPhuNu.Rules.Testing.Tallying;
using NodaTime;

// A vendor's age rule against the oracle: the right one holds, the one by calendar years does not.
Must(Holds((birth, day) => birth.PlusYears(18) <= day), "the right rule of age holds on any dates");
Must(!Holds((birth, day) => day.Year - birth.Year >= 18), "age by calendar years is found out");

// The library's own numerator against the naive one, on whole worlds with reorganisations and mess.
Must(
    Passes(Prop.ForAll(TallyWorlds.World(), world =>
    {
        var (figures, naive) = (world.MemberFigures(), new NaiveTally(world));
        return world.Tree.Units.Select((unit, number) => (Unit: unit, Number: number)).Where(line => line.Unit.IsGeographicBase).All(line =>
            MemberCategory.All.All(category => figures.Own[line.Number][category] == naive.Members(line.Unit, category)));
    })),
    "the packages agree on worlds of the generator");
Console.WriteLine("The testing package finds the wrong vendor and lets the right one pass.");

static bool Holds(Func<LocalDate, LocalDate, bool> isAdult) => Passes(Prop.ForAll(
    Dates.InTerm.SelectMany(day => Gen.Choose(-400, 400).Select(offset => (Birth: day.PlusYears(-18).PlusDays(offset), Day: day))).ToArbitrary(),
    pair => isAdult(pair.Birth, pair.Day) == NaiveCalendar.IsAdult(pair.Birth, 18, false, pair.Day)));

static bool Passes(Property property)
{
    try
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true), property);
        return true;
    }
    catch (Exception found) when (found.Message.Contains("Falsifiable", StringComparison.Ordinal))
    {
        return false;
    }
}

static void Must(bool holds, string what)
{
    if (!holds)
    {
        Console.Error.WriteLine($"The vendor's tests expected otherwise: {what}.");
        Environment.Exit(1);
    }
}
