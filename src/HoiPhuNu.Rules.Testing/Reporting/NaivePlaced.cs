using NodaTime;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>A row with the unit it is about.</summary>
/// <param name="Row">The row.</param>
/// <param name="Unit">The unit in force; none where the code is unknown or gone.</param>
/// <param name="Shape">The unit whose kind says which cells are required: the unit itself, or the last bearer of a code that is gone.</param>
/// <param name="Code">The code that findings name.</param>
/// <param name="Year">The year, where it is known.</param>
/// <param name="Day">The day the row is read as of.</param>
/// <param name="IsLater">Whether an earlier row is about the same unit and year.</param>
internal sealed record NaivePlaced(NaiveRow Row, NaiveUnit? Unit, NaiveUnit? Shape, string? Code, int? Year, LocalDate Day, bool IsLater)
{
    /// <summary>Whether it takes part in what is looked at over the whole report.</summary>
    public bool Counts => Unit is not null && Year is not null && !IsLater;
}
