using System.Numerics;

namespace HoiPhuNu.Rules.Organisation;

public sealed partial class UnitTree
{
    /// <summary>
    /// Adds every unit's figure to that of its superior, so that each holds the sum over itself and all below it. In place, each unit once.
    /// </summary>
    /// <typeparam name="TFigure">What adds up: a count, or a figure that adds by parts.</typeparam>
    /// <param name="figures">One figure per unit, by dense number.</param>
    /// <exception cref="ArgumentException">There are not as many figures as units.</exception>
    /// <exception cref="OverflowException">A sum does not fit (NUM-1).</exception>
    public void RollUp<TFigure>(Span<TFigure> figures)
        where TFigure : IAdditionOperators<TFigure, TFigure, TFigure>
    {
        if (figures.Length != Units.Length)
        {
            throw new ArgumentException($"There are {Units.Length} units but {figures.Length} figures.", nameof(figures));
        }

        for (var number = figures.Length - 1; number >= 0; number--)
        {
            if (_parents[number] is var parent and not NoParent)
            {
                figures[parent] = checked(figures[parent] + figures[number]);
            }
        }
    }
}
