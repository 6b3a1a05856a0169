using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Generators;

/// <summary>Rows of a small register in which anything may be wrong, and the days on which something can change in it.</summary>
public sealed record MessyRegister(ImmutableArray<UnitRow> Rows)
{
    /// <summary>The only days that rows start or end on.</summary>
    public static ImmutableArray<LocalDate> Grid { get; } =
        [new(2022, 1, 1), new(2023, 3, 1), new(2025, 6, 30), new(2025, 7, 1), new(2025, 7, 2), new(2026, 1, 1)];

    /// <summary>One day of every stretch between two days of the grid: what holds on these holds always.</summary>
    public static ImmutableArray<LocalDate> Days { get; } = [Grid[0].PlusDays(-1), .. Grid];
}
