using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Planning;

/// <summary>How many bases, of every kind, have a computer. It adds up. Rule SUP-2 (CĐ6 IV.2).</summary>
/// <param name="Bases">Bases in force, those the list does not name included.</param>
/// <param name="WithComputer">Those that have one; no answer counts as without.</param>
public readonly record struct Computers(long Bases, long WithComputer) : IAddsUp<Computers>
{
    /// <summary>The exact share; not applicable without bases.</summary>
    public Ratio Share => new(WithComputer, Bases);

    /// <summary>
    /// Whether the target of 100 % is reached as things stand; it is due by the end of the term. Not applicable without bases.
    /// </summary>
    public Outcome Outcome => Bases == 0 ? Outcome.NotApplicable : WithComputer == Bases ? Outcome.Met : Outcome.NotMet;

    /// <summary>Adds both.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits (NUM-1).</exception>
    public static Computers operator +(Computers left, Computers right) =>
        checked(new(left.Bases + right.Bases, left.WithComputer + right.WithComputer));

    /// <summary>Adds both; the named form of <c>+</c>.</summary>
    public static Computers Add(Computers left, Computers right) => left + right;
}
