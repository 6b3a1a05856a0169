using System.Runtime.InteropServices;
using HoiPhuNu.Rules.Calendar;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>One person in 16 bytes: who she is as far as the rate needs it. Any value may be put in; what is impossible is counted as rejected, and so is <see langword="default"/>, which has no codes.</summary>
/// <param name="Unit">The dense number of her commune in the tree of the day, or of the superior whose unattributed line she stands in.</param>
/// <param name="BirthDay">Her birth date as a <see cref="DayNumber"/>; of a date known to the month or year the last day (AGE-2).</param>
/// <param name="ResidentSince">Since when, as a <see cref="DayNumber"/>; <see cref="DayNumber.Missing"/> where it is not given.</param>
/// <param name="Residence">Her residence, a <see cref="PersonCode"/>.</param>
/// <param name="Category">Her one category in force (CAT-3), a <see cref="PersonCode"/>; <see cref="PersonCode.NoMember"/> where she is no member.</param>
[StructLayout(LayoutKind.Sequential, Size = 16)]
public readonly record struct CompactPerson(int Unit, int BirthDay, int ResidentSince, byte Residence, byte Category);
