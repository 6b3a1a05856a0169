using HoiPhuNu.Rules.Presence;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>What is known of one person after all her rows.</summary>
/// <param name="Birth">
/// The birth date that counts: that of her first row, by row number; of equal ones the earlier. As the latest day that it can be.
/// </param>
/// <param name="FirstRow">Her first row.</param>
/// <param name="Precedence">The place of her category in the order of precedence; <see langword="null"/> when none of her records is in force. Rule CAT-3.</param>
/// <param name="Where">Where her records in force put her.</param>
internal readonly record struct Person(BirthDate Birth, long FirstRow, int? Precedence, Whereabouts Where);
