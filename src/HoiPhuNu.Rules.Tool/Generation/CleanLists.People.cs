using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Generation;

internal sealed partial class CleanLists
{
    private static readonly (EndReason Reason, MovementKind Kind)[] Endings =
        [(EndReason.Left, MovementKind.Left), (EndReason.Died, MovementKind.Died), (EndReason.MovedOut, MovementKind.MovedOut)];

    /// <summary>Everything about one more person: her rows in both lists, so many with movements that the two lists come to their ends together.</summary>
    private void NextPerson()
    {
        if (MembersLeft == 0)
        {
            WriteMovement(NextId(), AnyHome(), _dates.InPeriod(), MovementKind.Left, Usual());
        }
        else if (!_numbers.Happens(Math.Min(MovementsLeft, MembersLeft), MembersLeft))
        {
            Resting();
        }
        else
        {
            Moving();
        }
    }

    private void Resting()
    {
        switch (_numbers.Below(100))
        {
            case < 4:
                var (reason, _) = Endings[_numbers.Below(Endings.Length)];
                var gone = SomeoneAt(AnyHome(), _dates.LongAgo());
                WriteMember(gone.Person, gone.Person.Has, gone.Admitted, _dates.InYearBefore(), reason);
                break;
            case < 9 when MembersLeft > 1:
                InTwoCategories();
                break;
            default:
                var (member, admitted) = SomeoneAt(AnyHome(), _dates.LongAgo());
                WriteMember(member, member.Has, admitted);
                Expect(member, member.Has);
                break;
        }
    }

    private void Moving()
    {
        switch (_numbers.Below(100))
        {
            case < 45:
                Arrival(MovementKind.Admitted, _dates.InPeriod());
                break;
            case < 50:
                Arrival(MovementKind.Admitted, _dates.InYearBefore());
                break;
            case < 55:
                Arrival(MovementKind.MovedIn, _dates.InPeriod());
                break;
            case < 75 when MembersLeft > 1 && MovementsLeft > 1:
                Transfer(_dates.InPeriod());
                break;
            case < 82 when MembersLeft > 1 && MovementsLeft > 1:
                ChangeOfCategory(_dates.InPeriod());
                break;
            default:
                Departure(_dates.InPeriod());
                break;
        }
    }

    /// <summary>A residential member who is in a trade union too counts as residential. Rule CAT-3.</summary>
    private void InTwoCategories()
    {
        var (person, admitted) = SomeoneAt(AnyHome(), _dates.LongAgo());
        var residential = new Affiliation(MemberCategory.Residential);
        WriteMember(person, new Affiliation(MemberCategory.TradeUnion), admitted);
        WriteMember(person, residential, _dates.InYearBefore());
        Expect(person, residential);
    }

    private void Arrival(MovementKind kind, LocalDate day)
    {
        var (person, _) = SomeoneAt(AnyHome(), day);
        person = kind == MovementKind.MovedIn ? Settled(person, day) : person;
        WriteMember(person, person.Has, day);
        WriteMovement(person.Id, person.Home, day, kind, person.Has);
        Expect(person, person.Has);
    }

    private void Departure(LocalDate day)
    {
        var (person, admitted) = SomeoneAt(AnyHome(), _dates.LongAgo());
        var (reason, kind) = Endings[_numbers.Below(Endings.Length)];
        WriteMember(person, person.Has, admitted, day, reason);
        WriteMovement(person.Id, person.Home, day, kind, person.Has);
    }

    /// <summary>From one commune to another, both halves recorded, and her record there closed and here opened.</summary>
    private void Transfer(LocalDate day)
    {
        var (before, admitted) = SomeoneAt(AnyHome(), _dates.LongAgo());
        var after = Settled(before with { Home = AnyHome() }, day);
        WriteMember(before, before.Has, admitted, day, EndReason.MovedOut);
        WriteMember(after, after.Has, day);
        WriteMovement(before.Id, before.Home, day, MovementKind.MovedOut, before.Has);
        WriteMovement(after.Id, after.Home, day, MovementKind.MovedIn, after.Has);
        Expect(after, after.Has);
    }

    /// <summary>An employee retires into a residential branch. Rule NET-7.</summary>
    private void ChangeOfCategory(LocalDate day)
    {
        var (person, admitted) = SomeoneAt(AnyHome(), _dates.LongAgo());
        var (old, now) = (new Affiliation(MemberCategory.TradeUnion), new Affiliation(MemberCategory.Residential));
        WriteMember(person, old, admitted, day);
        WriteMember(person, now, day);
        WriteMovement(person.Id, person.Home, day, MovementKind.CategoryOut, old);
        WriteMovement(person.Id, person.Home, day, MovementKind.CategoryIn, now);
        Expect(person, now);
    }

    private (Person Person, LocalDate Admitted) SomeoneAt(Home home, LocalDate admitted)
    {
        var (residence, isPresent) = Residence();
        return (new Person(NextId(), home, _dates.Adult(admitted), residence, isPresent, Usual()), admitted);
    }

    private static Person Settled(Person person, LocalDate since) =>
        person with { Residence = new Residence(ResidenceKind.Permanent, since), IsPresent = true };

    private Affiliation Usual() => _numbers.OneOf(Affiliation.Usual);

    private (Residence Residence, bool IsPresent) Residence() => _numbers.Below(100) switch
    {
        < 8 => (new Residence(ResidenceKind.Temporary, _dates.CompleteStay()), true),
        < 11 => (new Residence(ResidenceKind.Temporary, _dates.IncompleteStay()), false),
        < 13 => (new Residence(ResidenceKind.None), false),
        < 50 => (new Residence(ResidenceKind.Permanent, _dates.LongAgo()), true),
        _ => (new Residence(ResidenceKind.Permanent), true),
    };
}
