using System.Collections.Immutable;
using System.Globalization;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Generation;

/// <summary>
/// Makes lists without any fault over any register, and the totals they must give. Rows are handed on as they are made and none is kept. The
/// totals come from what a row was meant to say when it was made; no tally of the library takes part.
/// </summary>
internal sealed partial class CleanLists
{
    private readonly CleanListOptions _options;
    private readonly IListSink _sink;
    private readonly SeededNumbers _numbers;
    private readonly SeededDates _dates;
    private readonly ImmutableArray<Home> _homes;
    private readonly ExpectedPlaces _places;
    private readonly ExpectedFigures _expected;
    private readonly long[] _counted;
    private int _people;
    private int _memberRows;
    private int _movementRows;

    private CleanLists(UnitRegister units, CleanListOptions options, IListSink sink)
    {
        var tree = units.AsOf(options.AsOf);
        _options = options;
        _sink = sink;
        _numbers = new SeededNumbers(options.Seed);
        _dates = new SeededDates(_numbers, options);
        _homes = Home.All(units, options.FirstDay, options.AsOf);
        _places = new ExpectedPlaces(units, tree);
        _expected = new ExpectedFigures(tree);
        _counted = new long[tree.Units.Length];
        if (_homes.IsEmpty)
        {
            throw new ArgumentException($"The register has no commune from {options.FirstDay:uuuu-MM-dd} to {options.AsOf:uuuu-MM-dd}.", nameof(units));
        }
    }

    private int MembersLeft => _options.Members - _memberRows;

    private int MovementsLeft => _options.Movements - _movementRows;

    /// <summary>Makes the lists.</summary>
    /// <returns>The totals they must give as of their day.</returns>
    public static ExpectedFigures Write(UnitRegister units, CleanListOptions options, IListSink sink)
    {
        var lists = new CleanLists(units, options, sink);
        while (lists.MembersLeft > 0 || lists.MovementsLeft > 0)
        {
            lists.NextPerson();
        }

        lists.WriteBases();
        return lists._expected;
    }

    private Home AnyHome() => _homes[_numbers.Below(_homes.Length)];

    private string NextId() => (++_people).ToString("HV00000000", CultureInfo.InvariantCulture);

    /// <summary>One row of the list of members; whether she counts is said apart.</summary>
    private void WriteMember(Person person, Affiliation has, LocalDate admittedOn, LocalDate? endedOn = null, EndReason? reason = null)
    {
        _memberRows++;
        _sink.Take(new MemberRow
        {
            Row = _memberRows + 1,
            MemberId = person.Id,
            Birth = person.Birth,
            Commune = person.Residence.Kind == ResidenceKind.None && person.Birth.LatestDay.Day % 2 == 0 ? null : person.Home.On(_options.CodesAsOf).Code,
            Residence = person.Residence,
            Category = has.Category,
            ClubFounder = has.Founder,
            AdmittedOn = admittedOn,
            EndedOn = endedOn,
            EndReason = reason,
        });
    }

    /// <summary>She is a member on the day of the lists and counts once, in her commune, if she is present there.</summary>
    private void Expect(Person person, Affiliation has)
    {
        if (!person.IsPresent)
        {
            return;
        }

        var line = _places.LineOf(person.Home.On(_options.CodesAsOf));
        _expected.Add(line, (ExpectedColumn)has.Category.Ordinal);
        if (has.Category != MemberCategory.Honorary)
        {
            _expected.Add(line, ExpectedColumn.Counted);
            _counted[_places.LineOf(person.Home.Lives[^1])]++;
        }
    }

    /// <summary>One row of the list of movements, and what it adds to the growth of its commune.</summary>
    private void WriteMovement(string id, Home home, LocalDate day, MovementKind kind, Affiliation has)
    {
        var commune = home.On(day);
        _movementRows++;
        _sink.Take(new MovementRow
        {
            Row = _movementRows + 1,
            MemberId = id,
            Commune = commune.Code,
            Date = day,
            Kind = kind,
            Category = has.Category,
            ClubFounder = has.Founder,
        });
        if (day < _options.PeriodStart || kind == MovementKind.CategoryIn || kind == MovementKind.CategoryOut)
        {
            return;
        }

        var line = _places.LineOf(commune);
        var sign = kind == MovementKind.Admitted || kind == MovementKind.MovedIn ? 1 : -1;
        if (has.IsInGrowthTerms)
        {
            _expected.Add(line, ExpectedColumn.Admitted + kind.Ordinal);
            _expected.Add(line, ExpectedColumn.Net, sign);
        }
        else if (has.IsInClubGrowth)
        {
            _expected.Add(line, ExpectedColumn.ClubNet, sign);
            _expected.Add(line, ExpectedColumn.Net, sign);
        }
    }
}
