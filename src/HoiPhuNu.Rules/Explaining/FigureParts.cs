using System.Collections.Immutable;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Explaining;

/// <summary>The arithmetic of a figure: of a base its terms, of a superior the units below it and its unattributed line.</summary>
internal sealed class FigureParts(TallyFigures figures, int number)
{
    private static readonly Figure[] Categories =
        [Figure.Residential, Figure.Club, Figure.Special, Figure.TradeUnion, Figure.ArmedForces, Figure.MemberOrganisation];

    private readonly UnitFigures _unit = figures.Units[number];

    /// <summary>The parts of a figure; none where rows alone make it.</summary>
    public ImmutableArray<FigurePart> Of(Figure figure) => figure.Kind switch
    {
        FigureKind.Rate => OfRate(figure),
        _ when !figure.Of(_unit).IsKnown && figure.Kind != FigureKind.Support => [],
        FigureKind.Computers => OfComputers(figure),
        FigureKind.Support => OfSupport(),
        FigureKind.Training => [.. Below(figure, FigurePartRole.Beside)],
        _ when _unit.Unit.IsSuperior => [.. Below(figure, FigurePartRole.Added), .. Unattributed(figure)],
        _ when figure == Figure.Counted => [.. Categories.Select(category => Part(FigurePartRole.Added, category))],
        _ when figure == Figure.Net => OfNet(),
        _ => [],
    };

    private FigurePart Part(FigurePartRole role, Figure figure) => new(role, figure.Code, null, figure.Of(_unit));

    private static FigurePart Part(FigurePartRole role, string name, FigureValue value) => new(role, name, null, value);

    /// <summary>Units below that have such a figure; one whose women are unknown stands there and is in no sum.</summary>
    private IEnumerable<FigurePart> Below(Figure figure, FigurePartRole role)
    {
        var (first, count) = figures.Tree.ChildrenOf(number).GetOffsetAndLength(figures.Tree.Units.Length);
        return figures.Units.Skip(first).Take(count)
            .Where(child => figure.Kind is FigureKind.Training or FigureKind.Computers ? child.Unit.Level.IsUnionLevel : child.Unit.HasTarget5)
            .OrderBy(child => child.Unit.Code, StringComparer.Ordinal)
            .Select(child => new FigurePart(role, figure.Code, child.Unit, figure.Of(child)));
    }

    /// <summary>What the superior has beyond the units below it: its own line, for every figure that adds up.</summary>
    private IEnumerable<FigurePart> Unattributed(Figure figure)
    {
        var below = Below(figure, FigurePartRole.Added).Sum(part => part.Value.Number ?? 0);
        var own = checked(figure.Of(_unit).Number!.Value - below);
        return own == 0 ? [] : [Part(FigurePartRole.Added, "unattributed", FigureValue.Of(own))];
    }

    /// <summary>The bases below and, of a base, itself: a base of which the list says nothing is one without a computer.</summary>
    private ImmutableArray<FigurePart> OfComputers(Figure figure)
    {
        ImmutableArray<FigurePart> below = [.. Below(figure, FigurePartRole.Added)];
        return _unit.Unit.IsBase
            ? [.. below, Part(FigurePartRole.Added, "own", FigureValue.Of(checked(figure.Of(_unit).Number!.Value - below.Sum(part => part.Value.Number ?? 0))))]
            : below;
    }

    private ImmutableArray<FigurePart> OfRate(Figure figure)
    {
        var (above, below) = _unit.Gathering.Rate is { } rate ? (rate.Numerator, rate.Denominator) : (_unit.Unit.IsSuperior ? null : _unit.Gathering.Counted, _unit.Gathering.Women);
        ImmutableArray<FigurePart> parts =
        [
            Part(FigurePartRole.Numerator, Figure.Counted.Code, FigureValue.Of(above)),
            Part(FigurePartRole.Denominator, Figure.Women.Code, FigureValue.Of(below)),
            .. LeftOut(above),
            .. Gain(),
        ];
        return figure == Figure.TargetMet ? [.. parts, Part(FigurePartRole.Bound, "target", FigureValue.Of(_unit.Gathering.Verdict!.Target))]
            : figure == Figure.Band ? [.. parts, .. Bounds()]
            : parts;
    }

    /// <summary>Members of bases whose women are unknown: they are counted, and in neither sum of a superior's rate. Rule NUM-5.</summary>
    private IEnumerable<FigurePart> LeftOut(long? numerator) =>
        _unit is { Unit.IsSuperior: true, Gathering: { HasAllCounts: false, Counted: { } counted } } && numerator is { } entered
            ? [Part(FigurePartRole.Beside, "left_out", FigureValue.Of(checked(counted - entered)))]
            : [];

    /// <summary>People of split units who may belong here: they are in neither part, and the verdict holds whether they do or not. Rule RATE-8.</summary>
    private IEnumerable<FigurePart> Gain()
    {
        var gain = _unit.Gathering.Gain;
        if (gain.Members > 0)
        {
            yield return Part(FigurePartRole.Beside, "more_members", FigureValue.Of(gain.Members));
        }

        if (gain.Women > 0)
        {
            yield return Part(FigurePartRole.Beside, "more_women", FigureValue.Of(gain.Women));
        }
    }

    private IEnumerable<FigurePart> Bounds() =>
        [Part(FigurePartRole.Bound, "yardstick", FigureValue.Of(RateBand.Yardstick)), Part(FigurePartRole.Bound, "target", FigureValue.Of(figures.Rules.Rules.RateTarget))];

    private ImmutableArray<FigurePart> OfSupport() =>
        _unit.Support is not { } support ? []
        :
        [
            .. support.Reasons.Select(reason => Part(FigurePartRole.Reason, reason == SupportReason.RateBelowTarget ? Figure.Rate.Code : "rating", Value(reason))),
            .. support.Missing.Where(missing => missing != "unattributed").Select(missing => Part(FigurePartRole.Reason, missing, default)),
            .. Gain(),
        ];

    private FigureValue Value(SupportReason reason) => reason == SupportReason.RateBelowTarget ? Figure.Rate.Of(_unit) : FigureValue.Of(reason.Code);

    private ImmutableArray<FigurePart> OfNet()
    {
        var readings = figures.Rules.Rules.Readings;
        var arrivals = readings.ArrivalsCount == ArrivalsCount.AsIncrease ? FigurePartRole.Added : FigurePartRole.Beside;
        var changes = readings.Recategorised == Recategorised.Counted ? FigurePartRole.Added : FigurePartRole.Beside;
        return
        [
            Part(FigurePartRole.Added, Figure.Admitted),
            Part(arrivals, Figure.MovedIn),
            Part(FigurePartRole.Subtracted, Figure.Left),
            Part(FigurePartRole.Subtracted, Figure.Died),
            Part(FigurePartRole.Subtracted, Figure.MovedOut),
            Part(FigurePartRole.Added, Figure.ClubGrowth),
            Part(changes, "category_balance", FigureValue.Of(_unit.Growth!.Value.Terms.CategoryBalance)),
        ];
    }
}
