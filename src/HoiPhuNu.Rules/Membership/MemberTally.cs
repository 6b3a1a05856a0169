using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Membership;

/// <summary>
/// Counts the members of a list as of one day, on the tree of that day: each person once, in one category, in the commune where she is
/// present. Rows stream through and are not kept; per person a fixed number of words is. Adding rows and merging tallies in any order and
/// grouping gives the same figures and findings. Rules CAT-3, CAT-4, AGE-1, RES-2, RATE-1, RATE-2 (CĐ6 III.1.e).
/// </summary>
/// <remarks>
/// <para>A row with an error (DATA-01, 02, 06, 07, 08, 14, 17) is left out of everything, the choice of category and birth date included.</para>
/// <para>Where rows of one person give different birth dates (DATA-15), that of her first row in force holds: of the rows that can stand, the one with
/// the smallest row number. Rows without a number are numbered as they are added; where tallies of parts are merged, give rows numbers. Identical rows
/// say nothing new. Ids are compared letter by letter.</para>
/// <para>Communes are the same when they are one commune as of the day: records in two communes that merged are in one. Codes of two split
/// communes are two, though both may count in one unattributed line.</para>
/// <para>A tally serves one thread at a time; give each thread its own and <see cref="Merge"/> them. Two threads in one at the same time are noticed: an
/// <see cref="InvalidOperationException"/> is thrown then and at every later call.</para>
/// </remarks>
public sealed partial class MemberTally
{
    private readonly TallyBasis _basis;
    private readonly ResidentRowCheck _check;
    private readonly int[] _precedences;
    private readonly People _people;
    private readonly Func<MemberTally> _new;
    private long _added;
    private SoleUse _use;

    internal DayRules Rules => _basis.Rules;

    /// <summary>What it rests on.</summary>
    internal TallyBasis Basis => _basis;

    /// <summary>The communes of the list.</summary>
    internal RecordedCommunes Communes => _basis.Communes;

    /// <summary>Everybody.</summary>
    internal People People => _people;

    /// <summary>The place of each category in the order of precedence. Rule CAT-3.</summary>
    internal int[] Precedences => _precedences;

    /// <summary>Creates an empty tally.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="units">The register, with its changes.</param>
    /// <param name="tree">The tree of the same day.</param>
    /// <param name="codesAsOf">The day the list's codes are read as of (ORG-9); the day itself when not said.</param>
    /// <param name="file">The list's file name, for the findings.</param>
    /// <exception cref="ArgumentException">The tree is of another day than the rules, or of another register.</exception>
    public MemberTally(DayRules rules, UnitRegister units, UnitTree tree, LocalDate? codesAsOf = null, string? file = null)
    {
        _basis = new TallyBasis(rules, units, tree, codesAsOf, file);
        _check = new ResidentRowCheck(_basis, "member_id");
        _people = new People(_basis.Communes, _basis.CountsInEach);
        _new = () => new MemberTally(rules, units, tree, codesAsOf, file);
        _precedences = new int[MemberCategory.All.Length];
        var order = rules.Rules.Readings.CategoryPrecedence.Order;
        for (var precedence = 0; precedence < order.Length; precedence++)
        {
            _precedences[order[precedence].Ordinal] = precedence;
        }
    }

    /// <summary>The list's file name, as the findings have it.</summary>
    internal string? File => _basis.Findings.File;

    /// <summary>The tree that members are counted on.</summary>
    internal UnitTree Tree => _basis.Communes.Tree;

    /// <summary>The commune of a row; <see langword="null"/> where it names none, or has an error.</summary>
    internal RecordedCommune? CommuneOf(in MemberRow row) => Accepts(row, new DataFindings(File, Rules.Day), out var commune) ? commune : null;

    /// <summary>The number of a person of whom a row was added; negative when none was.</summary>
    internal int PersonOf(string id) => _people.Find(id);

    /// <summary>An empty tally of the same list.</summary>
    internal MemberTally Another() => _new();

    /// <summary>Adds one row.</summary>
    public void Add(in MemberRow row)
    {
        using var call = SoleUse.Begin(ref _use);
        _added++;
        AddNumbered(row.Row > 0 ? row : row with { Row = _added });
    }

    private void AddNumbered(in MemberRow row)
    {
        if (!Accepts(row, _basis.Findings, out var commune))
        {
            _basis.Findings.Refuse();
            return;
        }

        _basis.Note(commune, row.Row);
        var isInForce = row.IsInForce(Rules.Day);
        var given = new GivenBirth(row.Row, BirthCode.Of(row.Birth), isInForce && commune is not null ? commune.Index + 1 : 0);
        var person = _people.Add(row.MemberId, given, isInForce ? _precedences[row.Category.Ordinal] : null);
        if (!isInForce || commune is null || row.Residence.Since > Rules.Day)
        {
            return;
        }

        _people.AddRecord(person, new RecordPlace(row.Row, commune));
        if (Rules.IsPresent(row.Residence) == Answer.Yes)
        {
            _people.AddStay(person, Stay.Of(commune, row.Residence, false, row.Row));
        }
    }

    /// <summary>Takes over all that another tally of the same list counted; the other one stays as it is.</summary>
    /// <exception cref="ArgumentException">The other tally is this one, or has other rules, another day, another register or another list; the message says which.</exception>
    public void Merge(MemberTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        using var call = SoleUse.Begin(ref _use);
        using var otherCall = SoleUse.Begin(ref other._use);
        _people.Merge(other._people, _basis.Merge(other._basis));
    }
}
