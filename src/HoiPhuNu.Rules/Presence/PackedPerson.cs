using System.Runtime.InteropServices;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// What is remembered of a person whose rows say no more than one of them: her first row is also the first that names a commune, and that of the stay that is kept, if there is any. That
/// is nearly everybody, and takes 16 bytes; of anybody else only the place where her <see cref="PersonState"/> lies is kept here.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct PackedPerson
{
    private const int CommuneBits = 24;
    private const int CategoryBits = 4;
    private const uint Communes = (1u << CommuneBits) - 1;
    private const uint Categories = (1u << CategoryBits) - 1;
    private const uint Stays = 1u << (CommuneBits + CategoryBits);
    private const uint Away = Stays << 1;
    private const uint Elsewhere = Stays << 2;
    private const uint Wide = Stays << 3;

    private readonly uint _row;
    private readonly int _birth;
    private readonly int _since;
    private readonly uint _rest;

    private PackedPerson(uint row, int birth, int since, uint rest) => (_row, _birth, _since, _rest) = (row, birth, since, rest);

    /// <summary>Whether only a place is kept here.</summary>
    public bool IsWide => (_rest & Wide) != 0;

    /// <summary>The place that is kept here.</summary>
    public int Place => (int)_row;

    /// <summary>Somebody whose state lies at a place elsewhere.</summary>
    public static PackedPerson At(int place) => new((uint)place, 0, 0, Wide);

    /// <summary>Packs what the only row of somebody says, if there is room for it: the state that she has then.</summary>
    public static bool TryPack(in PersonEntry row, out PackedPerson packed)
    {
        unchecked
        {
            var stays = row.Commune != 0 && row.IsPresent;
            var rest = (uint)row.Commune | ((uint)row.Category << CommuneBits) | (stays ? Stays : 0) | (stays && row.IsAway ? Away : 0);
            packed = new PackedPerson((uint)row.Row, row.Birth, stays ? row.Since : 0, rest);
            return (ulong)row.Row <= uint.MaxValue && (uint)row.Commune <= Communes && row.Category <= Categories;
        }
    }

    /// <summary>Packs a state, if there is no more to it than can be.</summary>
    public static bool TryPack(in PersonState state, out PackedPerson packed)
    {
        var isOneRow = state.First == 0
            ? state.Kept == 0
            : state.FirstRow == state.BirthRow && (state.Kept == 0 || (state.Kept == state.First && state.KeptRow == state.BirthRow));
        if (!isOneRow || state.BirthCommune != state.First || state.HasOtherBirths || state.BirthRow is < 0 or > uint.MaxValue || (uint)state.First > Communes || state.Category > Categories)
        {
            packed = default;
            return false;
        }

        packed = new PackedPerson(
            (uint)state.BirthRow,
            state.Birth,
            state.KeptSince,
            (uint)state.First | ((uint)state.Category << CommuneBits) | (state.Kept == 0 ? 0 : Stays) | (state.IsAway ? Away : 0) | (state.IsElsewhere ? Elsewhere : 0));
        return true;
    }

    /// <summary>The state that was packed.</summary>
    public PersonState Unpack()
    {
        var commune = (int)(_rest & Communes);
        var stays = (_rest & Stays) != 0;
        return new PersonState
        {
            BirthRow = _row,
            FirstRow = commune == 0 ? 0 : _row,
            KeptRow = stays ? _row : 0,
            Birth = _birth,
            BirthCommune = commune,
            First = commune,
            Kept = stays ? commune : 0,
            KeptSince = _since,
            IsAway = (_rest & Away) != 0,
            IsElsewhere = (_rest & Elsewhere) != 0,
            Category = (byte)((_rest >> CommuneBits) & Categories),
        };
    }
}
