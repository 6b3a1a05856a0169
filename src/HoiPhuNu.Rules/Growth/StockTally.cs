using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Growth;

/// <summary>
/// Takes from a list of members what the movement identity opens and closes with: the memberships in force at the end of the day before a period
/// and at the end of its last day. A membership is one person in one commune and one recorded category, however many rows say so; age and
/// presence do not matter to it, and neither do the readings. Rows may come in any order. Rule NET-7.
/// </summary>
/// <remarks>
/// Made from a tally that has all rows; the rows are then gone through once more. Rows with an error, and rows without a commune, stand nowhere.
/// A person costs one entry per membership.
/// </remarks>
public sealed class StockTally
{
    private const int CategoryBits = 3;
    private const int CommuneBits = 24;

    private readonly MemberTally _members;
    private readonly LocalDate _openingDay;
    private readonly LocalDate _closingDay;
    private readonly Dictionary<(int Number, string? Held), int> _communes = [];
    private readonly HashSet<ulong> _opened = [];
    private readonly HashSet<ulong> _closed = [];

    /// <summary>Creates empty stocks.</summary>
    /// <param name="members">The members, counted on the tree that the movements are counted on.</param>
    /// <param name="from">The first day of the period, included.</param>
    /// <exception cref="ArgumentException">The period starts after the day of the members.</exception>
    public StockTally(MemberTally members, LocalDate from)
    {
        ArgumentNullException.ThrowIfNull(members);
        if (from > members.Tree.Day)
        {
            throw new ArgumentException($"The period starts on {from:uuuu-MM-dd}, after {members.Tree.Day:uuuu-MM-dd}.", nameof(from));
        }

        _members = members;
        _openingDay = from.PlusDays(-1);
        _closingDay = members.Tree.Day;
        Opening = new MembershipStock(members.Tree);
        Closing = new MembershipStock(members.Tree);
    }

    /// <summary>Memberships in force at the end of the day before the period.</summary>
    public MembershipStock Opening { get; }

    /// <summary>Memberships in force at the end of the period.</summary>
    public MembershipStock Closing { get; }

    /// <summary>Takes one row.</summary>
    /// <exception cref="ArgumentException">No row of this person was added to the members.</exception>
    public void Add(in MemberRow row)
    {
        if (_members.CommuneOf(row) is not { } commune)
        {
            return;
        }

        var person = _members.PersonOf(row.MemberId);
        if (person == PersonNumbers.None)
        {
            throw new ArgumentException($"Row {row.Row} is of a person of whom no row was added.", nameof(row));
        }

        var membership = ((ulong)person << (CommuneBits + CategoryBits)) | ((ulong)NumberOf(commune) << CategoryBits) | (uint)row.Category.Ordinal;
        if (row.IsInForce(_openingDay) && _opened.Add(membership))
        {
            Opening.Add(commune.Number, row.Category);
        }

        if (row.IsInForce(_closingDay) && _closed.Add(membership))
        {
            Closing.Add(commune.Number, row.Category);
        }
    }

    /// <summary>Two communes that were split are two, though their members stand in one unattributed line (ORG-6).</summary>
    private int NumberOf(RecordedCommune commune)
    {
        if (!_communes.TryGetValue((commune.Number, commune.Held), out var number))
        {
            _communes[(commune.Number, commune.Held)] = number = _communes.Count;
        }

        return number;
    }
}
