namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>The bounds of plausibility that a test may move, at their defaults unless told otherwise.</summary>
internal sealed record NaivePlausibility
{
    public int ManyCommunes { get; init; } = 30;

    public int MembersWithLosses { get; init; } = 1000;
}
