using System.Runtime.InteropServices;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// What a tally remembers of one person, without references, however many rows she has. Nearly everybody's is kept as a <see cref="PackedPerson"/>. What few
/// people have, records in a second commune, lies elsewhere. Days are counted from the epoch; communes are numbers of the list plus one, 0 for none.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct PersonState
{
    /// <summary>Her first row in force; her first row where none is.</summary>
    public long BirthRow;

    /// <summary>The first record that names a commune.</summary>
    public long FirstRow;

    /// <summary>The record of the stay that is kept.</summary>
    public long KeptRow;

    /// <summary>The birth date of that row, as <see cref="BirthCode"/>.</summary>
    public int Birth;

    /// <summary>The commune that the row names, where it is in force.</summary>
    public int BirthCommune;

    /// <summary>The commune of the first record that names one.</summary>
    public int First;

    /// <summary>The commune of the stay that is kept.</summary>
    public int Kept;

    /// <summary>The first day of the stay that is kept.</summary>
    public int KeptSince;

    /// <summary>Whether she works away, by the stay that is kept.</summary>
    public bool IsAway;

    /// <summary>Whether her records name a second commune.</summary>
    public bool IsElsewhere;

    /// <summary>Whether her rows in force give several birth dates.</summary>
    public bool HasOtherBirths;

    /// <summary>The place of her category in the order of precedence, plus one, and 1 in a population; 0 when none of her records is in force.</summary>
    public byte Category;
}
