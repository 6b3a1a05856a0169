namespace HoiPhuNu.Rules.Planning;

/// <summary>
/// What the list of bases says about one unit as of a day, its own rows and those of units that became it together. <see langword="default"/>
/// is a unit the list does not name. Rules SUP-1, SUP-2 (CĐ6 IV.1, IV.2).
/// </summary>
/// <param name="IsListed">Whether the list has a row of it, whatever the row says.</param>
/// <param name="Rating">The rating that holds: of several rows the worst one given; <see langword="null"/> when none gives any.</param>
/// <param name="HasComputer">
/// Whether it has a computer: any row that says so holds; <see langword="null"/> when none says anything, which counts as without (SUP-2).
/// </param>
public readonly record struct BaseRecord(bool IsListed, Rating? Rating, bool? HasComputer)
{
    /// <summary>Both together: any row, the worst rating, any computer.</summary>
    internal BaseRecord With(BaseRecord other) =>
        new(IsListed || other.IsListed, Worse(Rating, other.Rating), Any(HasComputer, other.HasComputer));

    private static bool? Any(bool? one, bool? other) => one == true || other == true ? true : one ?? other;

    private static Rating? Worse(Rating? one, Rating? other) =>
        one is null || (other is not null && other.Ordinal > one.Ordinal) ? other : one;
}
