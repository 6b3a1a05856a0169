using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>
/// Which count of women holds under the rules of a day, and whether a province has one source. Rules WOM-2, WOM-3 (CĐ6 III.1.e).
/// </summary>
public static class WomenRules
{
    /// <summary>
    /// The count that holds among all that were given for one commune: the latest publication on or before the day; under
    /// <see cref="StatisticsYear.FrozenForTerm"/> the first publication in the term, or the latest before it. A count without a date was
    /// published before all others. Of equal ones the later row holds. <see langword="null"/> when none was published yet. Rule WOM-3 (CĐ6 III.1.e).
    /// </summary>
    public static WomenCount? CountInForce(this DayRules day, IEnumerable<WomenCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var published = counts.Where(count => !(count.Published > day.Day)).OrderBy(count => count.Published).ThenBy(count => count.Row).ToList();
        if (day.Rules.Readings.StatisticsYear == StatisticsYear.FrozenForTerm)
        {
            var inTerm = published.FindAll(count => count.Source == WomenSource.Statistics && count.Published >= day.Rules.FirstDay);
            return inTerm.FindLast(count => count.Published == inTerm[0].Published) ?? published.LastOrDefault();
        }

        return published.LastOrDefault();
    }

    /// <summary>Whether all sources named inside one province are one and the same. None named cannot be told. Rule WOM-2 (CĐ6 III.1.e).</summary>
    public static Answer HasOneSource(IEnumerable<WomenSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        IReadOnlyList<WomenSource> all = [.. sources];
        return all.Count == 0 ? Answer.CannotTell : Answers.Of(FirstOtherSource(all) < 0);
    }

    /// <summary>
    /// Of the sources named inside one province, the place of the first that differs from the first one: where a second source is told. −1 when
    /// all are one and the same, or none is named. Rules WOM-2, REP-21, DATA-11 (CĐ6 III.1.e).
    /// </summary>
    /// <param name="sources">The sources, in the order of their rows.</param>
    public static int FirstOtherSource(IReadOnlyList<WomenSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        for (var index = 1; index < sources.Count; index++)
        {
            if (sources[index] != sources[0])
            {
                return index;
            }
        }

        return -1;
    }
}
