using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace HoiPhuNu.Rules.Testing.Organisation;

/// <summary>Makes whole registers whose units merge, split, move, end and take codes over. They shrink by leaving steps out, by making steps plainer, and by having fewer units.</summary>
public static class SuccessionHistories
{
    /// <summary>Random histories.</summary>
    public static Arbitrary<SuccessionHistory> History() => Arb.From(Histories, Smaller);

    private static Gen<SuccessionHistory> Histories =>
        from provinces in Gen.Choose(1, 3)
        from districts in Gen.Choose(0, 2)
        from bases in Gen.Choose(1, 3)
        from count in Gen.Choose(0, 14)
        from steps in Steps.ArrayOf(count)
        select new SuccessionHistory(provinces, districts, bases, [.. steps]);

    private static Gen<SuccessionStep> Steps =>
        from kind in Gen.Frequency(
            (5, Gen.Constant(SuccessionStepKind.Merge)),
            (5, Gen.Constant(SuccessionStepKind.Split)),
            (2, Gen.Constant(SuccessionStepKind.Move)),
            (2, Gen.Constant(SuccessionStepKind.End)),
            (1, Gen.Constant(SuccessionStepKind.EndSuperior)),
            (2, Gen.Constant(SuccessionStepKind.MergeSuperior)),
            (1, Gen.Constant(SuccessionStepKind.SplitSuperior)),
            (1, Gen.Constant(SuccessionStepKind.AbolishDistricts)),
            (1, Gen.Constant(SuccessionStepKind.Found)),
            (1, Gen.Constant(SuccessionStepKind.Idle)),
            (1, Gen.Constant(SuccessionStepKind.Nonsense)))
        from gap in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 3)))
        from first in Gen.Choose(0, 40)
        from second in Gen.Choose(0, 40)
        from shape in Gen.Choose(0, 999)
        from code in Gen.Choose(0, 9)
        select new SuccessionStep(kind, gap, first, second, shape, code);

    private static IEnumerable<SuccessionHistory> Smaller(SuccessionHistory history)
    {
        var steps = history.Steps;
        for (var index = 0; index < steps.Length; index++)
        {
            yield return With(steps.RemoveAt(index));
        }

        for (var index = 0; index < steps.Length; index++)
        {
            foreach (var plainer in Plainer(steps[index]))
            {
                yield return With(steps.SetItem(index, plainer));
            }
        }

        foreach (var (provinces, districts, bases) in new[]
        {
            (history.Provinces - 1, history.Districts, history.Bases),
            (history.Provinces, history.Districts - 1, history.Bases),
            (history.Provinces, history.Districts, history.Bases - 1),
        })
        {
            if (provinces >= 1 && districts >= 0 && bases >= 1)
            {
                yield return new SuccessionHistory(provinces, districts, bases, steps);
            }
        }

        SuccessionHistory With(ImmutableArray<SuccessionStep> fewer) => new(history.Provinces, history.Districts, history.Bases, fewer);
    }

    private static IEnumerable<SuccessionStep> Plainer(SuccessionStep step) => new[]
    {
        step with { Gap = 0 },
        step with { Gap = 1 },
        step with { First = 0 },
        step with { First = step.First / 2 },
        step with { Second = 0 },
        step with { Second = step.Second / 2 },
        step with { Shape = 0 },
        step with { Shape = step.Shape / 2 },
        step with { Code = 0 },
    }.Where(plainer => Size(plainer) < Size(step));

    private static int Size(SuccessionStep step) => step.Gap + step.First + step.Second + step.Shape + step.Code;
}
