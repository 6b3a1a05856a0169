using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Explaining;

/// <summary>Why a figure of a unit is what it is: its rules and readings, its arithmetic, and the rows that make it or do not. It holds row numbers, no ids, names or birth dates.</summary>
public sealed record FigureExplanation
{
    /// <summary>The unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The figure.</summary>
    public required Figure Figure { get; init; }

    /// <summary>What it is.</summary>
    public required FigureValue Value { get; init; }

    /// <summary>Whether units of this kind and level have such a figure at all. Rules ORG-3, ORG-10.</summary>
    public required bool IsApplicable { get; init; }

    /// <summary>The lists that it needs and that were not given, by their names in the formats; none where it does not apply.</summary>
    public required ImmutableArray<string> Missing { get; init; }

    /// <summary>The rules that make it.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>The readings that bear on it, also by way of the figures that it is computed from, with their values here.</summary>
    public required ImmutableSortedDictionary<string, string> Readings { get; init; }

    /// <summary>The arithmetic. Of a superior the units below it and its unattributed line; none where rows alone make the figure.</summary>
    public required ImmutableArray<FigurePart> Parts { get; init; }

    /// <summary>The rows; none in an outline.</summary>
    [JsonRequired]
    public ImmutableArray<InputGroup> Inputs { get; init; } = [];

    /// <summary>The explanation without the rows, for which the lists would have to be gone through again.</summary>
    /// <param name="lists">The lists that the figures come from.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="unit">A unit in force on the day.</param>
    /// <param name="figure">One of its figures.</param>
    /// <exception cref="ArgumentException">The unit is not in force on the day.</exception>
    public static FigureExplanation Outline(TallyLists lists, TallyFigures figures, Unit unit, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(figure);
        if (figures[unit] is not { } own || !figures.Tree.TryGetNumber(unit.Code, out var number))
        {
            throw new ArgumentException($"{unit} is not in force on {figures.Tree.Day:uuuu-MM-dd}.", nameof(unit));
        }

        var applies = AppliesTo(unit, figure);
        var names = FigureReadings.NamesOf(figure);
        return new FigureExplanation
        {
            Unit = unit,
            Figure = figure,
            Value = figure.Of(own),
            IsApplicable = applies,
            Missing = applies ? [.. FigureLists.MissingOf(figure, unit, lists)] : [],
            // RATE-8 is of units that people of a split one may belong to.
            Rules = [.. figure.Rules.Where(rule => rule != "RATE-8" || !own.Gathering.Gain.IsNone).Select(RuleCatalogue.Get)],
            Readings = figures.Rules.Rules.Readings.ToNamedValues().Where(reading => names.Contains(reading.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal),
            Parts = applies ? new FigureParts(figures, number).Of(figure) : [],
        };
    }

    private static bool AppliesTo(Unit unit, Figure figure) => figure.Kind switch
    {
        FigureKind.Training or FigureKind.Computers => true,
        FigureKind.Support => unit.IsBase,
        FigureKind.Rate when figure != Figure.Rate => unit.IsGeographicBase,
        _ => unit.HasTarget5,
    };
}
