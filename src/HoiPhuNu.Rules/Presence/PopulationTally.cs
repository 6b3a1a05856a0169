using System.Collections.Immutable;
using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using NodaTime;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// Counts the women of a population register as of one day, on the tree of that day: each adult woman once, in the commune where she is
/// present. Rows stream through and are not kept. Adding rows and merging tallies in any order and grouping gives the same figures and
/// findings. Rules WOM-1, AGE-1, RES-2, RES-3, CAT-4 (CĐ6 III.1.d, III.1.e).
/// </summary>
/// <remarks>
/// <para>A row with an error (DATA-01, 02, 08) is left out of everything. Where rows of one woman give different birth dates, that of her first
/// row holds: of the rows that can stand, the one with the smallest row number.</para>
/// <para>A woman is away for work when the record that is kept says so; of several that are equally good, when any does. Going away does not
/// end presence. If no row at all says yes or no, nothing is known about it; else a blank is no.</para>
/// <para>A tally serves one thread; give each thread its own and <see cref="Merge"/> them.</para>
/// </remarks>
public sealed partial class PopulationTally
{
    private readonly TallyBasis _basis;
    private readonly ResidentRowCheck _check;
    private readonly People _women;
    private readonly Func<PopulationTally> _new;
    private bool _saysWhoIsAway;

    /// <summary>Creates an empty tally.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="units">The register, with its changes.</param>
    /// <param name="tree">The tree of the same day.</param>
    /// <param name="codesAsOf">The day the list's codes are read as of (ORG-9); the day itself when not said.</param>
    /// <param name="file">The list's file name, for the findings.</param>
    /// <exception cref="ArgumentException">The tree is of another day than the rules.</exception>
    public PopulationTally(DayRules rules, UnitRegister units, UnitTree tree, LocalDate? codesAsOf = null, string? file = null)
    {
        _basis = new TallyBasis(rules, units, tree, codesAsOf, file);
        _check = new ResidentRowCheck(_basis, "person_id");
        _women = new People(_basis.Communes, _basis.CountsInEach);
        _new = () => new PopulationTally(rules, units, tree, codesAsOf, file);
    }

    /// <summary>The list's file name, as the findings have it.</summary>
    internal string? File => _basis.Findings.File;

    /// <summary>What it rests on.</summary>
    internal TallyBasis Basis => _basis;

    /// <summary>Everybody.</summary>
    internal People People => _women;

    /// <summary>An empty tally of the same list.</summary>
    internal PopulationTally Another() => _new();

    /// <summary>Notes whether a row says who works away.</summary>
    internal void NoteAway(bool saysWhoIsAway) => _saysWhoIsAway |= saysWhoIsAway;

    /// <summary>Adds one row.</summary>
    public void Add(in PopulationRow row)
    {
        if (!_check.Accepts(row.Row, row.PersonId, row.Commune, row.Residence, _basis.Findings, out var commune))
        {
            return;
        }

        _saysWhoIsAway |= row.WorkingAway is not null;
        var woman = _women.Add(row.PersonId, row.Row, row.Birth.LatestDay);
        if (commune is null || row.Residence.Since > _basis.Rules.Day)
        {
            return;
        }

        _women.AddRecord(woman, new RecordPlace(row.Row, commune));
        if (_basis.Rules.IsPresent(row.Residence) == Answer.Yes)
        {
            _women.AddStay(woman, Stay.Of(commune, row.Residence, row.WorkingAway == true, row.Row));
        }
    }

    /// <summary>Takes over all that another tally of the same list counted; the other one stays as it is.</summary>
    /// <exception cref="ArgumentException">The other tally is this one, or has other rules, another day, another tree or another list.</exception>
    public void Merge(PopulationTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _women.Merge(other._women, _basis.Merge(other._basis));
        _saysWhoIsAway |= other._saysWhoIsAway;
    }

    /// <summary>The figures and findings of all rows added so far.</summary>
    public WomenFigures ToFigures()
    {
        var (present, away) = (new long[_basis.Communes.All.Length], new long[_basis.Communes.All.Length]);
        var findings = new List<Finding>();
        var adultBirth = _basis.Rules.LatestAdultBirth is { } latest ? DayNumber.Of(latest) : int.MaxValue;
        foreach (var shard in _women.All)
        {
            for (var number = 0; number < shard.Count; number++)
            {
                var state = shard.StateOf(number);
                if (state.IsElsewhere)
                {
                    CountSeveral(shard[number], shard.IdOf(number), present, away, findings);
                }
                else if (state.Kept != 0 && state.BirthDay <= adultBirth)
                {
                    present[state.Kept - 1]++;
                    away[state.Kept - 1] += state.IsAway ? 1 : 0;
                }
            }
        }

        return AtLines(present, away, _basis.Findings.InOrder(findings));
    }

    /// <summary>What was counted at each commune of the list, at the line of the tree that it counts at.</summary>
    private WomenFigures AtLines(long[] present, long[] away, ImmutableArray<Finding> findings)
    {
        var communes = _basis.Communes.All;
        var lines = WomenLines.OfPopulation(_basis.Communes.Tree, _basis.Rules.IsVerified, _saysWhoIsAway);
        for (var index = 0; index < communes.Length; index++)
        {
            if (communes[index].Counts)
            {
                lines.Add(communes[index].Number, present[index], away[index]);
            }
        }

        return lines.ToFigures(findings, _basis.Communes, _basis.Communes.Unattributed(present));
    }

    /// <summary>Counts a woman whose records name several communes.</summary>
    private void CountSeveral(in Person woman, string id, long[] present, long[] away, List<Finding> findings)
    {
        var isUnderAge = _basis.Rules.IsAdult(woman.Birth) == Answer.No;
        if (!_basis.CountsInEach && _basis.Rules.IsVerified)
        {
            findings.Add(SeveralCommunesFinding.Of(_basis.Findings, id, woman.Where, !isUnderAge));
        }

        if (!isUnderAge)
        {
            foreach (var stay in woman.Where.Stays)
            {
                present[stay.Commune.Index]++;
                away[stay.Commune.Index] += stay.IsAway ? 1 : 0;
            }
        }
    }
}
