namespace HoiPhuNu.Rules.Presence;

/// <summary>What is known of one person after all her rows.</summary>
/// <param name="First">
/// Her first row in force, by row number, and its birth date, which counts; of equal rows that with the earlier date. Her first row where none is in
/// force.
/// </param>
/// <param name="Births">Where her rows in force give several birth dates: each, with the first row that gives it.</param>
/// <param name="Precedence">The place of her category in the order of precedence; <see langword="null"/> when none of her records is in force. Rule CAT-3.</param>
/// <param name="Where">Where her records in force put her.</param>
internal readonly record struct Person(GivenBirth First, IReadOnlyList<GivenBirth>? Births, int? Precedence, Whereabouts Where)
{
    /// <summary>The birth date that counts.</summary>
    public BirthDate Birth => BirthCode.ToBirthDate(First.Birth);

    /// <summary>The first row in force whose birth date cannot be that of the first one; nothing where all may agree. Rule DATA-15.</summary>
    public GivenBirth? FirstThatDiffers
    {
        get
        {
            GivenBirth? found = null;
            foreach (var given in Births ?? [])
            {
                var isEarlier = found is not { } known || given.Row < known.Row || (given.Row == known.Row && given.Birth < known.Birth);
                if (isEarlier && !BirthCode.MayAgree(First.Birth, given.Birth))
                {
                    found = given;
                }
            }

            return found;
        }
    }
}
