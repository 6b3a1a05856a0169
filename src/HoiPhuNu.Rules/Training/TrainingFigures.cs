using System.Collections.Immutable;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Training;

/// <summary>
/// The figures of target 6 of every unit in force on a day, in distinct persons at every level. Without posts all is unknown; without
/// trainings it is known who is in post and not who is trained. Rules TRN-1 to TRN-8 (CĐ6 III.2, IV.2).
/// </summary>
public sealed class TrainingFigures
{
    private TrainingFigures(LocalDate from, LocalDate to, ImmutableArray<UnitTraining> units, ImmutableArray<Finding> findings, ImmutableArray<PaddedCode> padded)
    {
        From = from;
        To = to;
        Units = units;
        Findings = findings;
        PaddedCodes = padded;
    }

    /// <summary>The first day of the period of <see cref="Coverage.TrainedInPeriod"/>, included.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the period, included.</summary>
    public LocalDate To { get; }

    /// <summary>The figures of each unit, by its dense number in the tree: persons with a post in it or anywhere below.</summary>
    public ImmutableArray<UnitTraining> Units { get; }

    /// <summary>What is to be said about the rows of both lists: DATA-01, 02, 06, 12, in <see cref="FindingOrder"/>.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Codes of posts that were understood although their leading zeros were lost, in order.</summary>
    public ImmutableArray<PaddedCode> PaddedCodes { get; }

    /// <summary>Counts.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="tree">The tree of the same day, the one the posts were tallied with.</param>
    /// <param name="posts">The posts; <see langword="null"/> when none were given, which is not the same as an empty list.</param>
    /// <param name="trainings">The trainings; <see langword="null"/> when none were given.</param>
    /// <param name="from">The first day of the period whose trained persons are counted, included.</param>
    /// <param name="to">The last day of the period, included; the day itself when not said. Of one day, the years of its term add up to the coverage (TRN-6).</param>
    /// <exception cref="ArgumentException">The tree or a tally is of another day or other rules, or the period ends before it starts or after the day.</exception>
    public static TrainingFigures Of(DayRules rules, UnitTree tree, PostTally? posts, TrainingTally? trainings, LocalDate from, LocalDate? to = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(tree);
        var last = to ?? rules.Day;
        if (last < from || last > rules.Day)
        {
            throw new ArgumentException($"The period {from:uuuu-MM-dd} to {last:uuuu-MM-dd} ends before it starts or after {rules.Day:uuuu-MM-dd}.", nameof(from));
        }

        TallyBasis.RequireSameDay(rules, tree);
        if (posts is not null && !posts.Tree.IsSameAs(tree))
        {
            throw new ArgumentException("The posts are counted on another tree: its day or its units are others.", nameof(posts));
        }

        CountedList.Posts.Require(rules, posts?.Rules);
        CountedList.Training.Require(rules, trainings?.Rules);
        return new TrainingFigures(from, last, Count(rules, tree, posts, trainings, (from, last)), FindingsOf(posts, trainings), posts?.Padded ?? []);
    }

    private static ImmutableArray<UnitTraining> Count(DayRules rules, UnitTree tree, PostTally? posts, TrainingTally? trainings, (LocalDate, LocalDate) period)
    {
        var counts = TrainingPopulation.All.Select(population => new CoverageCount(rules, tree, population, period)).ToArray();
        ReadOnlySpan<PostSpell> rest = posts?.SpellsByPerson() ?? [];
        while (!rest.IsEmpty)
        {
            var person = rest[0].Person;
            var length = 1;
            while (length < rest.Length && rest[length].Person == person)
            {
                length++;
            }

            var first = trainings?.FirstOf(posts!.People.KeyOf(person)) ?? default;
            foreach (var count in counts)
            {
                count.Add(rest[..length], first);
            }

            rest = rest[length..];
        }

        Coverage At(TrainingPopulation population, int number) =>
            posts is null ? rules.JudgeCoverage(population, null, null) : counts[population.Ordinal].At(number, trainings is not null);

        return
        [
            .. tree.Units.Select((unit, number) => new UnitTraining
            {
                Unit = unit,
                Cadres = At(TrainingPopulation.Cadres, number),
                BranchHeads = At(TrainingPopulation.BranchHeads, number),
                BaseCadres = At(TrainingPopulation.BaseCadres, number),
            }),
        ];
    }

    private static ImmutableArray<Finding> FindingsOf(PostTally? posts, TrainingTally? trainings)
    {
        var all = new DataFindings(null, null);
        if (posts is not null)
        {
            all.AddAll(posts.Findings);
            all.AddAll(posts.OlderTree());
        }

        if (trainings is not null)
        {
            all.AddAll(trainings.Findings);
        }

        return all.InOrder(IdsAlike(posts, trainings));
    }

    /// <summary>Persons of the trainings who are found in the posts only when leading zeros, case and blanks are ignored. Rule DATA-16.</summary>
    private static IEnumerable<Finding> IdsAlike(PostTally? posts, TrainingTally? trainings)
    {
        if (posts is null || trainings is null || AlikeIds.Find([trainings.People], [posts.Everybody]) is not { } alike)
        {
            return [];
        }

        var rows = default(RowsOfPerson);
        foreach (var (_, person) in alike)
        {
            rows.Merge(trainings.RowsOf(person));
        }

        return [AlikeIds.Told(trainings.Findings, "DATA-16.training", "person_id", rows, alike.Count)];
    }
}
