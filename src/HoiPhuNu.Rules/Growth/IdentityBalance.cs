using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.Growth;

/// <summary>
/// The movement identity of one unit and category: what was there, what came, what went, what is there now. Adds by parts.
/// Changes of category are always in it, under every reading. Rule NET-7.
/// </summary>
/// <param name="Opening">Members at the end of the day before the period.</param>
/// <param name="Arrivals">Admitted, moved in, and come from another category.</param>
/// <param name="Departures">Left, died, moved out, and gone to another category.</param>
/// <param name="Closing">Members at the end of the period.</param>
public readonly record struct IdentityBalance(long Opening, long Arrivals, long Departures, long Closing)
    : IAddsUp<IdentityBalance>
{
    /// <summary>What the closing stock has to be: opening + arrivals − departures. May be negative, when departures were recorded of members nobody had.</summary>
    public long Expected => checked(Opening + Arrivals - Departures);

    /// <summary>How many members are there beyond what the movements explain; negative when some are missing.</summary>
    public long Unexplained => checked(Closing - Expected);

    /// <summary>Whether opening + arrivals − departures = closing.</summary>
    public bool Closes => Unexplained == 0;

    /// <summary>Adds part by part.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits (NUM-1).</exception>
    public static IdentityBalance operator +(IdentityBalance left, IdentityBalance right) => checked(new(
        left.Opening + right.Opening,
        left.Arrivals + right.Arrivals,
        left.Departures + right.Departures,
        left.Closing + right.Closing));

    /// <summary>Adds part by part; the named form of <c>+</c>.</summary>
    public static IdentityBalance Add(IdentityBalance left, IdentityBalance right) => left + right;
}
