using System.Runtime.InteropServices;
using HoiPhuNu.Rules.Calendar;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// The cells of one row of members or of the population, read but not judged, as numbers: days from the epoch
/// (<see cref="DayNumber.Missing"/> for none), words by their ordinals (−1 for none), the commune by its number in the intake.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct PersonCells
{
    /// <summary>The row as a spreadsheet counts it.</summary>
    public long Row;

    /// <summary>Where the person's id stands in the bytes of the part; it has no blanks around it.</summary>
    public int KeyStart;

    /// <summary>How many bytes the id has, at least one.</summary>
    public int KeyLength;

    /// <summary>The birth date, as the latest day it can be.</summary>
    public int BirthDay;

    /// <summary>The commune's number in the intake; 0 where the cell is empty.</summary>
    public int Commune;

    /// <summary>The kind of residence.</summary>
    public int Residence;

    /// <summary>The first day of residence.</summary>
    public int Since;

    /// <summary>The category; of members.</summary>
    public int Category;

    /// <summary>The level that founded the club; of members.</summary>
    public int Founder;

    /// <summary>The first day of membership; of members.</summary>
    public int AdmittedOn;

    /// <summary>The first day of no membership; of members.</summary>
    public int EndedOn;

    /// <summary>Whether she works away, 1 or 0; of the population.</summary>
    public int Away;
}
