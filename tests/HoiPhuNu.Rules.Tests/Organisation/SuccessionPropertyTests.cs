using FsCheck.Xunit;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Tests.Organisation;

[Properties(Arbitrary = [typeof(SuccessionHistories)], MaxTest = 200)]
public sealed class SuccessionPropertyTests
{
    [Property]
    public void Create_AnyHistory_ContradictsItselfNowhere(SuccessionHistory history) =>
        Assert.Empty(UnitRegister.Create(history.Rows).Findings);

    [Property]
    public void Follow_AnyUnitAndDay_IsWhereTheNaiveDaysLead(SuccessionHistory history)
    {
        var naive = new NaiveSuccession(history.Rows, history.Changes);

        foreach (var unit in history.Register.Units)
        {
            foreach (var day in history.Days)
            {
                var expected = naive.Follow(unit.Row, day);
                Assert.True(expected == Rows(history.Register.Follow(unit, day)), $"{unit} as of {day}: {expected}");
            }
        }
    }

    [Property(MaxTest = 100)]
    public void Locate_AnyCodeReadOnAnyDay_IsWhereTheNaiveDaysLead(SuccessionHistory history)
    {
        var naive = new NaiveSuccession(history.Rows, history.Changes);

        foreach (var code in history.Register.Codes.Add("?"))
        {
            foreach (var (recorded, counted) in history.DayPairs)
            {
                var expected = naive.Locate(code, recorded, counted);
                Assert.True(expected == Rows(history.Register.Locate(code, recorded, counted)), $"{code} of {recorded} as of {counted}: {expected}");
            }
        }
    }

    [Property]
    public void Findings_OfTheChanges_AreThoseOfTheNaiveReading(SuccessionHistory history)
    {
        var found = history.Register.Findings.Select(finding => (finding.Rule, finding.Place.Row, finding.Place.Column));

        Assert.Equal(new NaiveSuccession(history.Rows, history.Changes).Findings.Order(), found.Order());
    }

    [Property]
    public void WithChanges_InAnyOrder_IsTheSame(SuccessionHistory history)
    {
        var turned = UnitRegister.Create(history.Rows.Reverse()).WithChanges(history.Changes.Reverse());

        Assert.Equal(history.Register.Changes.AsEnumerable(), turned.Changes.AsEnumerable());
        Assert.Equal(history.Register.Findings.Select(finding => finding.Place), turned.Findings.Select(finding => finding.Place));
        foreach (var (unit, again) in history.Register.Units.Zip(turned.Units))
        {
            Assert.Equal(unit.Row, again.Row);
            Assert.All(history.Days, day => Assert.Equal(Rows(history.Register.Follow(unit, day)), Rows(turned.Follow(again, day))));
        }
    }

    /// <summary>Whatever is attributed on a day may be counted there and carried on from there: the way is the same.</summary>
    [Property]
    public void Follow_ByWayOfADayOnWhichItIsAttributed_IsFollowingAtOnce(SuccessionHistory history)
    {
        var register = history.Register;
        foreach (var unit in register.Units)
        {
            foreach (var (between, last) in history.DayPairs)
            {
                if (register.Follow(unit, between) is { IsUnattributed: false } halfway)
                {
                    Assert.Equal(register.Follow(unit, last), register.Follow(halfway.Unit, last));
                }
            }
        }
    }

    /// <summary>
    /// An unattributed line may be carried on only if it comes of a unit without any possible successor: then it is the superior's for good. The line
    /// of a divided unit may not: <see cref="SuccessionChainTests"/> has the pieces that become one again, and those that drift apart.
    /// </summary>
    [Property]
    public void Follow_UnitWithoutSuccessor_StaysUnattributedAndGoesWithItsSuperior(SuccessionHistory history)
    {
        var register = history.Register;
        foreach (var unit in register.Units.Where(unit => register.PossibleSuccessorsOf(unit).IsEmpty))
        {
            foreach (var (between, last) in history.DayPairs.Where(days => unit.Validity.Until <= days.Recorded))
            {
                var halfway = register.Follow(unit, between)!.Value;
                var end = register.Follow(unit, last)!.Value;

                Assert.True(halfway.IsUnattributed && end.IsUnattributed);
                if (unit.ParentCode is { } parent && register.Find(parent, between) is { } superior && register.Find(parent, unit.Validity.Until!.Value.PlusDays(-1)) == superior)
                {
                    Assert.Equal(superior, halfway.Unit);
                    Assert.Equal(register.Follow(superior, last)!.Value.Unit, end.Unit);
                }
            }
        }
    }

    [Property]
    public void Follow_AnyUnitThatWasThere_EndsAtAUnitInForceOnTheOneTree(SuccessionHistory history)
    {
        foreach (var unit in history.Register.Units)
        {
            foreach (var day in history.Days.Where(day => !(unit.Validity.From > day)))
            {
                Assert.True(history.Register.Follow(unit, day) is { } end && end.Unit.Validity.IsInForce(day));
            }
        }
    }

    [Property]
    public void PossibleSuccessorsOf_AnyUnit_StartOrAreThereOnTheDayItEnds(SuccessionHistory history)
    {
        foreach (var unit in history.Register.Units)
        {
            var successors = history.Register.PossibleSuccessorsOf(unit);

            Assert.Equal(successors.Distinct(), successors);
            Assert.All(successors, successor => Assert.True(unit.Validity.Until is { } end && successor.Validity.IsInForce(end)));
        }
    }

    private static (UnitRow, bool)? Rows(UnitLocation? location) => location is { } found ? (found.Unit.Row, found.IsUnattributed) : null;
}
