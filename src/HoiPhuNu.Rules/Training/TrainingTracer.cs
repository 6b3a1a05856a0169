using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Training;

/// <summary>
/// Tells of every row of posts and trainings what became of it, so that a figure can be explained by the rows in it and the rows that are not:
/// the distinct persons of the counted posts at a unit and below it are those in post there, and those of them with a completion date are the
/// trained ones. Made from tallies that have all rows; the rows are then gone through once more. Rules TRN-1 to TRN-8 (CĐ6 III.2, IV.2).
/// </summary>
public sealed class TrainingTracer
{
    private readonly DayRules _rules;
    private readonly PostTally _posts;
    private readonly TrainingTally? _trainings;
    private readonly (LocalDate First, LocalDate Last) _period;
    private readonly int[] _populations;

    /// <summary>Prepares for one population.</summary>
    /// <param name="posts">All posts.</param>
    /// <param name="trainings">All trainings; <see langword="null"/> when none were given.</param>
    /// <param name="population">The population to explain.</param>
    /// <param name="from">The first day of the period of the figures, included.</param>
    /// <param name="to">The last day of the period, included; the day itself when not said.</param>
    /// <exception cref="ArgumentException">The two lists are tallied for different days or rules.</exception>
    public TrainingTracer(PostTally posts, TrainingTally? trainings, TrainingPopulation population, LocalDate from, LocalDate? to = null)
    {
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(population);
        if (trainings is not null && (trainings.Rules.Day != posts.Rules.Day || trainings.Rules.Rules != posts.Rules.Rules))
        {
            throw new ArgumentException("The trainings are tallied for another day or other rules than the posts.", nameof(trainings));
        }

        _rules = posts.Rules;
        _posts = posts;
        _trainings = trainings;
        _period = (from, to ?? _rules.Day);
        Population = population;
        _populations = new int[posts.People.Count];
        foreach (var spell in posts.SpellsByPerson())
        {
            if (spell.IsInForce(_rules.Day) || WasHeldWhenTrained(spell, CompletionOf(posts.People.IdOf(spell.Person))))
            {
                _populations[spell.Person] |= spell.Populations;
            }
        }
    }

    /// <summary>The population that is explained.</summary>
    public TrainingPopulation Population { get; }

    /// <summary>The day on which a person was trained as the population must be, whether or not she is in it; <see langword="null"/> when she is not trained.</summary>
    public LocalDate? CompletionOf(ReadOnlySpan<char> personId) => _trainings?.FirstOf(personId).CompletionOf(_rules, Population);

    /// <summary>What became of a post; <see langword="null"/> for a row with an error, which is in the findings.</summary>
    public PostTrace? Trace(in PostRow row)
    {
        if (_posts.PlaceOf(row) is not { } place)
        {
            return null;
        }

        var completed = CompletionOf(row.PersonId);
        return new PostTrace(row.Row, row.PersonId!, place, Population, FateOf(row, place.Recorded!, completed), completed);
    }

    /// <summary>What became of a training; <see langword="null"/> for a row with an error, and when no trainings were given.</summary>
    public TrainingTrace? Trace(in TrainingRow row) =>
        _trainings is { } trainings && trainings.IsSound(row)
            ? new TrainingTrace(row.Row, row.PersonId!, row.Date!.Value, row.Subject!, Population, FateOf(row, trainings.FirstOf(row.PersonId)))
            : null;

    private PostFate FateOf(in PostRow row, Unit recorded, LocalDate? completed)
    {
        var populations = PostPopulations.Of(row, recorded);
        return (populations & PostPopulations.BitOf(Population)) == 0 ? PostFate.OutsidePopulation
            : row.IsInForce(_rules.Day) ? PostFate.Counted
            : row.From > _rules.Day ? PostFate.NotYet
            : WasHeldWhenTrained(new PostSpell(0, 0, populations, row.From, row.Until), completed) ? PostFate.HeldWhenTrained
            : PostFate.Ended;
    }

    private TrainingFate FateOf(in TrainingRow row, in FirstTrainings first)
    {
        if (_rules.CountsFor(row, Population) != Answer.Yes)
        {
            return row.Date > _rules.Day ? TrainingFate.AfterDay
                : !_rules.IsVerified ? TrainingFate.OutsideTerm
                : row.Date < _rules.Rules.FirstDay ? TrainingFate.BeforeTerm
                : !_rules.RequiredOf(Population).Contains(row.Subject!) ? TrainingFate.OtherSubject
                : TrainingFate.OutsideFramework;
        }

        if (!IsInPopulation(row.PersonId))
        {
            return TrainingFate.NotInPopulation;
        }

        var completed = first.CompletionOf(_rules, Population);
        return row.Date != first.FirstOf(_rules, row.Subject!, Population) || row.Date > completed ? TrainingFate.AddsNothing
            : row.Date == completed ? TrainingFate.Completes
            : TrainingFate.Needed;
    }

    private bool IsInPopulation(ReadOnlySpan<char> id) =>
        _posts.People.Find(id) is var person and not PersonNumbers.None && (_populations[person] & PostPopulations.BitOf(Population)) != 0;

    private bool WasHeldWhenTrained(in PostSpell spell, LocalDate? completed) =>
        _rules.Rules.Readings.TrainedHolder == TrainedHolder.InPostWhenTrained
        && completed is { } date
        && _period.First <= date && date <= _period.Last
        && spell.IsInForce(date);
}
