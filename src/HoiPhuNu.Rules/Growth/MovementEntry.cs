using System.Runtime.InteropServices;

namespace HoiPhuNu.Rules.Growth;

/// <summary>One movement without an error, as far as its tally goes.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct MovementEntry
{
    /// <summary>The hash of the member's key.</summary>
    public ulong Hash;

    /// <summary>The row as a spreadsheet counts it.</summary>
    public long Row;

    /// <summary>The day and the kind in one number.</summary>
    public long DateAndKind;

    /// <summary>Where the member's key stands in the bytes that the entry comes with.</summary>
    public int KeyStart;

    /// <summary>How many bytes the key has.</summary>
    public int KeyLength;

    /// <summary>The place of the recorded unit in the register.</summary>
    public int Unit;

    /// <summary>The member's <see cref="MovementClass"/>.</summary>
    public int Class;
}
