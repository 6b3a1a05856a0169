using System.Collections.Immutable;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// Counts the women of a population register as of one day, on the tree of that day: each adult woman once, in the commune where she is
/// present. Rows stream through and are not kept. Adding rows and merging tallies in any order and grouping gives the same figures and
/// findings. Rules WOM-1, AGE-1, RES-2, RES-3, CAT-4 (CĐ6 III.1.d, III.1.e).
/// </summary>
/// <remarks>
/// <para>A row with an error (DATA-01, 02, 08, 14) is left out of everything. Where rows of one woman give different birth dates (DATA-15), that of her
/// first row holds: of the rows that can stand, the one with the smallest row number. Rows without a number are numbered as they are added; where
/// tallies of parts are merged, give rows numbers.</para>
/// <para>A woman is away for work when the record that is kept says so; of several that are equally good, when any does. Going away does not
/// end presence. If no row at all says yes or no, nothing is known about it; else a blank is no.</para>
/// <para>A tally serves one thread at a time; give each thread its own and <see cref="Merge"/> them. Two threads in one at the same time are noticed: an
/// <see cref="InvalidOperationException"/> is thrown then and at every later call.</para>
/// </remarks>
public sealed partial class PopulationTally
{
    private readonly TallyBasis _basis;
    private readonly ResidentRowCheck _check;
    private readonly People _women;
    private readonly Func<PopulationTally> _new;
    private bool _saysWhoIsAway;
    private long _added;
    private SoleUse _use;

    /// <summary>Creates an empty tally.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="units">The register, with its changes.</param>
    /// <param name="tree">The tree of the same day.</param>
    /// <param name="codesAsOf">The day the list's codes are read as of (ORG-9); the day itself when not said.</param>
    /// <param name="file">The list's file name, for the findings.</param>
    /// <exception cref="ArgumentException">The tree is of another day than the rules, or of another register.</exception>
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
        using var call = SoleUse.Begin(ref _use);
        _added++;
        AddNumbered(row.Row > 0 ? row : row with { Row = _added });
    }

    private void AddNumbered(in PopulationRow row)
    {
        if (!Accepts(row, _basis.Findings, out var commune))
        {
            _basis.Findings.Refuse();
            return;
        }

        _basis.Note(commune, row.Row);
        _saysWhoIsAway |= row.WorkingAway is not null;
        var isBorn = !ResidentRowCheck.IsYetToBeBorn(_basis.Rules, row.Birth);
        var woman = _women.Add(row.PersonId, new GivenBirth(row.Row, BirthCode.Of(row.Birth), isBorn && commune is not null ? commune.Index + 1 : 0), isBorn ? 0 : null);
        if (!isBorn || commune is null || row.Residence.Since > _basis.Rules.Day)
        {
            return;
        }

        _women.AddRecord(woman, new RecordPlace(row.Row, commune));
        if (_basis.Rules.IsPresent(row.Residence) == Answer.Yes)
        {
            _women.AddStay(woman, Stay.Of(commune, row.Residence, row.WorkingAway == true, row.Row));
        }
    }

    private bool Accepts(in PopulationRow row, DataFindings told, out RecordedCommune? commune)
    {
        var accepted = _check.Accepts(row.Row, row.PersonId, row.Commune, row.CodeDate, row.Residence, row.Birth, told, out commune);
        if (!ResidentRowCheck.IsYetToBeBorn(_basis.Rules, row.Birth))
        {
            LifeCheck.Age(row.Row, row.Commune, row.PersonId, row.Birth, _basis.Rules.Day, told);
        }

        return accepted;
    }

    /// <summary>Takes over all that another tally of the same list counted; the other one stays as it is.</summary>
    /// <exception cref="ArgumentException">The other tally is this one, or has other rules, another day, another register or another list; the message says which.</exception>
    public void Merge(PopulationTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        using var call = SoleUse.Begin(ref _use);
        using var otherCall = SoleUse.Begin(ref other._use);
        _women.Merge(other._women, _basis.Merge(other._basis));
        _saysWhoIsAway |= other._saysWhoIsAway;
    }

    /// <summary>The figures and findings of all rows added so far.</summary>
    public WomenFigures ToFigures()
    {
        using var call = SoleUse.Begin(ref _use);
        var (present, away) = (new long[_basis.Communes.All.Length], new long[_basis.Communes.All.Length]);
        var findings = DataFindings.Beside();
        var adultBirth = _basis.Rules.LatestAdultBirth is { } latest ? BirthCode.UpTo(DayNumber.Of(latest)) : int.MaxValue;
        foreach (var shard in _women.All)
        {
            for (var number = 0; number < shard.Count; number++)
            {
                var state = shard.StateOf(number);
                if (state.IsElsewhere || state.HasOtherBirths)
                {
                    CountSeveral(shard[number], shard.IdOf(number), present, away, findings);
                }
                else if (state.Kept != 0 && state.Birth <= adultBirth)
                {
                    present[state.Kept - 1]++;
                    away[state.Kept - 1] += state.IsAway ? 1 : 0;
                }
            }
        }

        findings.AddAll(_basis.OlderTree("population"));
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

    /// <summary>Counts a woman whose records name several communes or birth dates.</summary>
    private void CountSeveral(in Person woman, string id, long[] present, long[] away, FindingCollector findings)
    {
        var isUnderAge = _basis.Rules.IsAdult(woman.Birth) == Answer.No;
        if (woman.Where.AreSeveral && !_basis.CountsInEach && _basis.Rules.IsVerified)
        {
            findings.Add(SeveralCommunesFinding.Of(_basis, id, woman, !isUnderAge));
        }

        if (woman.FirstThatDiffers is { } other)
        {
            findings.Add(_basis.OtherBirth(id, woman.First, other));
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
