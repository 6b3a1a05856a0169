using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>
/// The figures under the readings in use held against those under every reading's other value, one at a time: which units change their verdict,
/// and by how much. Two readings set otherwise together may do more than each alone; that is not looked at.
/// </summary>
public sealed record ReadingComparison
{
    private ReadingComparison(TallyFigures figures, ImmutableArray<ReadingEffect> effects)
    {
        Figures = figures;
        Effects = effects;
    }

    /// <summary>The figures under the readings in use.</summary>
    public TallyFigures Figures { get; }

    /// <summary>What each other value does, by the reading's name.</summary>
    public ImmutableArray<ReadingEffect> Effects { get; }

    /// <summary>Evaluates every reading's other value.</summary>
    /// <param name="figures">The figures under the readings in use.</param>
    /// <param name="tally">Counts the same lists, as of the same day and on the same tree, under other rules. What <see cref="TallyLists.Under"/> leaves out has to be
    /// added anew here: a list that is missing looks like a figure that the reading takes away.</param>
    /// <param name="within">The unit to look at, with all below it; all units where none is named.</param>
    public static ReadingComparison Of(TallyFigures figures, Func<RuleSet, TallyFigures> tally, Unit? within = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(tally);
        var rules = figures.Rules.Rules;
        return new ReadingComparison(figures,
        [
            .. rules.Readings.Alternatives().Select(other => ReadingEffect.Of(other, figures, tally(rules with { Readings = other.Readings }), within)),
        ]);
    }
}
