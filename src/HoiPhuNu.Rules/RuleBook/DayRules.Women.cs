using HoiPhuNu.Rules.Gathering;

namespace HoiPhuNu.Rules.RuleBook;

public sealed partial class DayRules
{
    /// <summary>
    /// The count that holds among all that were given for one commune: the latest publication on or before the day; under
    /// <see cref="StatisticsYear.FrozenForTerm"/> the first publication in the term, or the latest before it. A count without a date was
    /// published before all others. Of equal ones the later row holds. <see langword="null"/> when none was published yet. Rule WOM-3 (CĐ6 III.1.e).
    /// </summary>
    public WomenCount? CountInForce(IEnumerable<WomenCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var published = counts.Where(count => !(count.Published > Day)).OrderBy(count => count.Published).ThenBy(count => count.Row).ToList();
        if (Rules.Readings.StatisticsYear == StatisticsYear.FrozenForTerm)
        {
            var inTerm = published.FindAll(count => count.Source == WomenSource.Statistics && count.Published >= Rules.FirstDay);
            return inTerm.FindLast(count => count.Published == inTerm[0].Published) ?? published.LastOrDefault();
        }

        return published.LastOrDefault();
    }

    /// <summary>Whether all sources named inside one province are one and the same. None named cannot be told. Rule WOM-2 (CĐ6 III.1.e).</summary>
    public static Answer HasOneSource(IEnumerable<WomenSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return sources.Distinct().Take(2).Count() switch
        {
            0 => Answer.CannotTell,
            1 => Answer.Yes,
            _ => Answer.No,
        };
    }
}
