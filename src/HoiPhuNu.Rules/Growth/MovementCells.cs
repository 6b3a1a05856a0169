using System.Runtime.InteropServices;

namespace HoiPhuNu.Rules.Growth;

/// <summary>The cells of one row of movements, read but not judged, as numbers: the day from the epoch, words by their ordinals (−1 for none).</summary>
[StructLayout(LayoutKind.Auto)]
internal struct MovementCells
{
    /// <summary>The row as a spreadsheet counts it.</summary>
    public long Row;

    /// <summary>Where the member's id stands in the bytes of the part; it has no blanks around it.</summary>
    public int KeyStart;

    /// <summary>How many bytes the id has, at least one.</summary>
    public int KeyLength;

    /// <summary>The commune's number in the intake.</summary>
    public int Commune;

    /// <summary>The day it happened.</summary>
    public int Day;

    /// <summary>What happened.</summary>
    public int Kind;

    /// <summary>The category.</summary>
    public int Category;

    /// <summary>The level that founded the club.</summary>
    public int Founder;
}
