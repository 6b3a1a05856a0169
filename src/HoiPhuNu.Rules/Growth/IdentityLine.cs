using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Growth;

/// <summary>One line of the movement identity.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Category">The category; clubs of every founder together.</param>
/// <param name="Balance">The unit with all below it.</param>
/// <param name="Own">
/// The part of <paramref name="Balance"/> that stands at the unit itself: at a base all of it, at a superior what cannot be told apart below it (ORG-6).
/// </param>
public sealed record IdentityLine(Unit Unit, MemberCategory Category, IdentityBalance Balance, IdentityBalance Own);
