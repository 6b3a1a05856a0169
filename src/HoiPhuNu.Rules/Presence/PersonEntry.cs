using System.Runtime.InteropServices;
using HoiPhuNu.Rules.Counting;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// What one row of a list says of a person, as far as her tally goes: the rules of the day have been asked already. Days are counted from the
/// epoch; communes are numbers of the list plus one, 0 for none.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct PersonEntry
{
    /// <summary>The hash of her id's <see cref="PersonKey"/>.</summary>
    public ulong Hash;

    /// <summary>The row as a spreadsheet counts it.</summary>
    public long Row;

    /// <summary>Where the key stands in the bytes that the entry comes with.</summary>
    public int KeyStart;

    /// <summary>How many bytes the key has.</summary>
    public int KeyLength;

    /// <summary>Her birth date, as <see cref="BirthCode"/>.</summary>
    public int Birth;

    /// <summary>The commune that a record in force names.</summary>
    public int Commune;

    /// <summary>The first day of her residence there.</summary>
    public int Since;

    /// <summary>The place of her category in the order of precedence, plus one, and 1 in a population; 0 when the record is not in force.</summary>
    public byte Category;

    /// <summary>Whether she is present there.</summary>
    public bool IsPresent;

    /// <summary>Whether she works away.</summary>
    public bool IsAway;
}
