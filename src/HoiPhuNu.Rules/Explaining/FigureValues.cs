using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Explaining;

/// <summary>Takes a figure out of all that a tally has of a unit.</summary>
internal static class FigureValues
{
    public static FigureValue Of(Figure figure, UnitFigures unit) => figure.Kind switch
    {
        FigureKind.Women => FigureValue.Of(figure == Figure.Women ? unit.Gathering.Women : unit.Gathering.WorkingAway),
        FigureKind.Members => FigureValue.Of(figure.Category is { } category ? unit.Gathering.Members?[category] : unit.Gathering.Counted),
        FigureKind.Rate => OfRate(figure, unit),
        FigureKind.Support => FigureValue.Of(unit.Support?.Needed switch { Answer.Yes => true, Answer.No => false, _ => null }),
        FigureKind.Growth => FigureValue.Of(OfGrowth(figure, unit)),
        FigureKind.Training => FigureValue.Of(OfTraining(figure, unit)),
        _ => FigureValue.Of(figure == Figure.Bases ? unit.Computers?.Bases : unit.Computers?.WithComputer),
    };

    private static FigureValue OfRate(Figure figure, UnitFigures unit) =>
        figure == Figure.Rate ? FigureValue.Of(unit.Gathering.Rate)
        : figure == Figure.Band ? FigureValue.Of(unit.Gathering.Verdict is { } verdict ? verdict.Band?.CodeAt(verdict.Target) : null)
        : FigureValue.Of(unit.MeetsTarget);

    private static long? OfGrowth(Figure figure, UnitFigures unit) => unit.Growth is { } growth ? TermOf(figure, growth.Terms) ?? growth.Net : null;

    /// <summary>The term of growth that a figure is; <see langword="null"/> for the net.</summary>
    public static long? TermOf(Figure figure, in Growth.GrowthTerms terms) =>
        figure == Figure.Admitted ? terms.Admitted
        : figure == Figure.MovedIn ? terms.MovedIn
        : figure == Figure.Left ? terms.Left
        : figure == Figure.Died ? terms.Died
        : figure == Figure.MovedOut ? terms.MovedOut
        : figure == Figure.ClubGrowth ? terms.Club
        : null;

    private static long? OfTraining(Figure figure, UnitFigures unit)
    {
        var coverage = unit.Training[figure.Population!];
        return figure.Count switch
        {
            CoverageCountKind.InPost => coverage.InPost,
            CoverageCountKind.Trained => coverage.Trained,
            _ => coverage.TrainedInPeriod,
        };
    }
}
