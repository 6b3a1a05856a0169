using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.Organisation;

public sealed partial class UnitTree
{
    /// <summary>
    /// Adds every unit's figure to that of its superior, so that each holds the sum over itself and all below it. In place, each unit once.
    /// </summary>
    /// <typeparam name="TFigure">A figure that adds up by its parts. Bare decimals and fractions of a rate are none: a rate of rates is never a sum (NUM-5).</typeparam>
    /// <param name="figures">One figure per unit, by dense number.</param>
    /// <exception cref="ArgumentException">There are not as many figures as units.</exception>
    /// <exception cref="OverflowException">A sum does not fit (NUM-1).</exception>
    public void RollUp<TFigure>(Span<TFigure> figures)
        where TFigure : IAddsUp<TFigure>
    {
        RequireOneEach(figures.Length);
        for (var number = figures.Length - 1; number >= 0; number--)
        {
            if (_parents[number] is var parent and not NoParent)
            {
                figures[parent] = checked(figures[parent] + figures[number]);
            }
        }
    }

    /// <summary>Adds every unit's count to that of its superior, so that each holds the sum over itself and all below it. In place, each unit once.</summary>
    /// <param name="counts">One count per unit, by dense number.</param>
    /// <exception cref="ArgumentException">There are not as many counts as units.</exception>
    /// <exception cref="OverflowException">A sum does not fit (NUM-1).</exception>
    public void RollUp(Span<long> counts)
    {
        RequireOneEach(counts.Length);
        for (var number = counts.Length - 1; number >= 0; number--)
        {
            if (_parents[number] is var parent and not NoParent)
            {
                counts[parent] = checked(counts[parent] + counts[number]);
            }
        }
    }

    private void RequireOneEach(int figures)
    {
        if (figures != Units.Length)
        {
            throw new ArgumentException($"There are {Units.Length} units but {figures} figures.", nameof(figures));
        }
    }
}
