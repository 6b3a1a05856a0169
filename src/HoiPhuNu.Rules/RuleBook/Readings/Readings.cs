using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>
/// The readings in use: one explicit, named choice for every place where the source can be read in more than one way.
/// <see cref="RuleCatalogue.Readings"/> tells what each means and why its default was chosen.
/// </summary>
[JsonConverter(typeof(ReadingsJsonConverter))]
public sealed partial record Readings
{
    /// <summary>The defaults of the rulebook.</summary>
    public static Readings Default { get; } = new();

    /// <summary>Whether clubs founded above the base enter growth. Rule CAT-1 (CĐ6 III.1.c).</summary>
    public bool SuperiorClubsInGrowth { get; init; } = true;

    /// <summary>Whether clubs founded by the base itself enter growth. Rule CAT-1 (CĐ6 III.1.c).</summary>
    public bool BaseClubsInGrowth { get; init; } = true;

    /// <summary>Which category wins when a person's records name several. Rule CAT-3.</summary>
    public CategoryPrecedence CategoryPrecedence { get; init; } = CategoryPrecedence.Default;

    /// <inheritdoc cref="RuleBook.SeveralCommunes"/>
    public SeveralCommunes SeveralCommunes { get; init; }

    /// <inheritdoc cref="RuleBook.LeapDayBirthday"/>
    public LeapDayBirthday LeapDayBirthday { get; init; }

    /// <inheritdoc cref="RuleBook.SixMonthsAppliesTo"/>
    public SixMonthsAppliesTo SixMonthsAppliesTo { get; init; }

    /// <inheritdoc cref="RuleBook.StatisticsYear"/>
    public StatisticsYear StatisticsYear { get; init; }

    /// <inheritdoc cref="RuleBook.SixtyPercent"/>
    public SixtyPercent SixtyPercent { get; init; }

    /// <inheritdoc cref="RuleBook.ArrivalsCount"/>
    public ArrivalsCount ArrivalsCount { get; init; }

    /// <inheritdoc cref="RuleBook.Recategorised"/>
    public Recategorised Recategorised { get; init; }

    /// <inheritdoc cref="RuleBook.FrameworkAppliesTo"/>
    public FrameworkAppliesTo FrameworkAppliesTo { get; init; }

    /// <inheritdoc cref="RuleBook.BasicSoftware"/>
    public BasicSoftware BasicSoftware { get; init; }

    /// <inheritdoc cref="RuleBook.TrainedHolder"/>
    public TrainedHolder TrainedHolder { get; init; }
}
