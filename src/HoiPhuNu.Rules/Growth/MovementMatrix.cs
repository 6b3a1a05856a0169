namespace HoiPhuNu.Rules.Growth;

/// <summary>Events counted by unit, <see cref="MovementClass"/> and kind.</summary>
internal sealed class MovementMatrix(int units)
{
    private static readonly int Kinds = MovementKind.All.Length;
    private static readonly int PerUnit = MovementClass.Count * Kinds;

    private readonly long[] _counts = new long[units * PerUnit];

    /// <summary>The number of events.</summary>
    public ref long this[int unit, int memberClass, int kind] => ref _counts[(unit * PerUnit) + (memberClass * Kinds) + kind];

    /// <summary>The number of events of a kind.</summary>
    public long Of(int unit, int memberClass, MovementKind kind) => this[unit, memberClass, kind.Ordinal];
}
