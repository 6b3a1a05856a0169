namespace HoiPhuNu.Rules.Growth;

/// <summary>One row that told an event. Of several rows the smallest one is kept, whatever order they came in. Rule NET-6.</summary>
/// <param name="Row">The row's number.</param>
/// <param name="Class">The member's <see cref="MovementClass"/>.</param>
internal readonly record struct KeptMovement(long Row, int Class)
{
    /// <summary>Whether this row goes before another one; rows without numbers are told apart by what they say.</summary>
    public bool IsBefore(KeptMovement other) => Row != other.Row ? Row < other.Row : Class < other.Class;
}
