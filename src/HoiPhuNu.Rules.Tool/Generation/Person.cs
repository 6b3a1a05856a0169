using HoiPhuNu.Rules.Presence;

namespace HoiPhuNu.Rules.Tool.Generation;

/// <summary>Someone in the lists, as she is on their day.</summary>
/// <param name="Id">Her id in both lists.</param>
/// <param name="Home">Where she lives.</param>
/// <param name="Birth">Her birth date; she is adult.</param>
/// <param name="Residence">Her residence.</param>
/// <param name="IsPresent">Whether she is meant to count as present.</param>
/// <param name="Has">What she takes part in.</param>
internal sealed record Person(string Id, Home Home, BirthDate Birth, Residence Residence, bool IsPresent, Affiliation Has);
