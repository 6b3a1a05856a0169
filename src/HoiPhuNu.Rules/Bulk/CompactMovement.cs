using System.Runtime.InteropServices;
using HoiPhuNu.Rules.Calendar;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>One movement in 16 bytes. Any value may be put in; what is impossible is counted as rejected, and so is <see langword="default"/>, which has no codes.</summary>
/// <param name="Unit">The dense number of the unit where it counts in the tree of the last day, or of the superior whose unattributed line it stands in.</param>
/// <param name="Day">Its date, a <see cref="DayNumber"/>.</param>
/// <param name="Event">What happened, an <see cref="EventCode"/>.</param>
/// <param name="MemberClass">The member's class, an <see cref="EventCode"/>.</param>
[StructLayout(LayoutKind.Sequential, Size = 16)]
public readonly record struct CompactMovement(int Unit, int Day, byte Event, byte MemberClass);
