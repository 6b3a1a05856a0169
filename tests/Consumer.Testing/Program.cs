using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Testing.Generators;
using HoiPhuNu.Rules.Testing.Presence;
using HoiPhuNu.Rules.Testing.Reporting;
using HoiPhuNu.Rules.Testing.Tallying;
using HoiPhuNu.Rules.Words;
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
// A vendor's own check of totals (REP-10) on the tables as files have them: the right one agrees with the naive check, the one that forgets clubs does not.
string[] categories = ["members_residential", "members_club", "members_special", "members_trade_union", "members_armed_forces", "members_member_organisation"];
Must(TotalsAgree(categories), "the right check of totals holds on any report");
Must(!TotalsAgree([.. categories.Where(column => column != "members_club")]), "a check that forgets clubs is found out");
Console.WriteLine("The testing package finds the wrong vendor and lets the right one pass.");

static bool Holds(Func<LocalDate, LocalDate, bool> isAdult) => Passes(Prop.ForAll(
    Dates.InTerm.SelectMany(day => Gen.Choose(-400, 400).Select(offset => (Birth: day.PlusYears(-18).PlusDays(offset), Day: day))).ToArbitrary(),
    pair => isAdult(pair.Birth, pair.Day) == NaiveCalendar.IsAdult(pair.Birth, 18, false, pair.Day)));

static bool TotalsAgree(string[] columns) => Passes(Prop.ForAll(ReportWorlds.World(), world =>
{
    var table = world.Tables["report"];
    var wrong = Enumerable.Range(1, table.Length - 1).Where(row =>
        Cell(row, "year") is not (< 2022 or > 2027) && Cell(row, "members_total") is { } total && columns.All(column => Cell(row, column) is not null)
        && columns.Sum(column => (decimal)Cell(row, column)!.Value) != total);
    var expected = new NaiveReportCheck(world).Findings.Where(finding => finding.Rule == "REP-10").Select(finding => finding.Row!.Value);
    return wrong.Select(row => row + 1L).ToHashSet().SetEquals(expected);

    long? Cell(int row, string column) =>
        table[0].IndexOf(column) is var at and >= 0 && long.TryParse(table[row][at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}));

static bool Passes(Property property)
{
    try
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true).WithReplay(2026, 1), property);
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
