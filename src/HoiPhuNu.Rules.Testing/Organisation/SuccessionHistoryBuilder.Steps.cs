using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Testing.Organisation;

internal sealed partial class SuccessionHistoryBuilder
{
    private void Happen(SuccessionStep step)
    {
        switch (step.Kind)
        {
            case SuccessionStepKind.Merge:
                Merge(step);
                break;
            case SuccessionStepKind.Split:
                Split(step);
                break;
            case SuccessionStepKind.Move:
                if (Pick(FreeBases, step.First) is { } moved && Superiors(moved.Level).ToList() is var places && Pick(places, step.Second) is { } place && place != moved.Parent)
                {
                    Restart(moved, place);
                }

                break;
            case SuccessionStepKind.End:
                End(Pick(FreeBases.FindAll(unit => !_staying.Contains(unit)), step.First));
                break;
            case SuccessionStepKind.EndSuperior:
                EndSuperior(step);
                break;
            case SuccessionStepKind.MergeSuperior or SuccessionStepKind.SplitSuperior:
                ReplaceSuperior(step);
                break;
            case SuccessionStepKind.AbolishDistricts:
                foreach (var district in Free.Where(unit => unit.Level == Level.District).ToList())
                {
                    _heirs[district] = district.Parent!;
                    End(district);
                }

                break;
            case SuccessionStepKind.Found:
                New(Level.Commune, UnitKind.Phuong, Pick(Superiors(Level.Commune).ToList(), step.First)!, step.Code);
                break;
            case SuccessionStepKind.Idle:
                if (Pick(FreeBases, step.First) is { } from && Pick(FreeBases, step.Second) is { } to)
                {
                    _today.Add((ChangeKind.Split, from, to, PeopleShare.Part));
                }

                break;
            default:
                _changes.Add((_day, ChangeKind.Merge, step.First % 2 == 0 ? "?" : Pick(FreeBases, step.Second)?.Code ?? "?", step.First % 2 == 0 ? "TW" : "?", null));
                break;
        }
    }

    private void Merge(SuccessionStep step)
    {
        var merged = Several(step.First, 1 + (step.Shape % 3));
        if (merged.Count > 0)
        {
            var target = Target(step.Shape / 3 % 2 == 0, step.Second, merged[0], step.Code);
            foreach (var unit in merged)
            {
                _today.Add((merged.Count == 1 ? ChangeKind.Recode : ChangeKind.Merge, unit, target, step.Shape % 2 == 0 ? PeopleShare.Everyone : null));
                End(unit);
            }
        }
    }

    private void Split(SuccessionStep step)
    {
        if (Several(step.First, 1) is not [var divided])
        {
            return;
        }

        var shape = step.Shape;
        var parts = 2 + (shape % 2);
        shape /= 2;
        for (var part = 0; part < parts; part++)
        {
            var people = new[] { PeopleShare.Part, null, PeopleShare.None, PeopleShare.Everyone, PeopleShare.None }[shape / 3 % 5];
            _today.Add((ChangeKind.Split, divided, Target(shape % 3 > 0, step.Second + part, divided, step.Code + part), people));
            shape /= 5;
        }

        End(divided);
    }

    private void EndSuperior(SuccessionStep step)
    {
        if (Pick(EndableSuperiors, step.First) is { } ended)
        {
            var others = Living.Where(unit => unit.Level == ended.Level && unit != ended).ToList();
            _heirs[ended] = ended.Level == Level.District && (step.Shape % 2 == 0 || others.Count == 0) ? ended.Parent! : Pick(others, step.Second)!;
            End(ended);
        }
    }

    private void ReplaceSuperior(SuccessionStep step)
    {
        if (Pick(EndableSuperiors, step.First) is { } ended)
        {
            var others = Living.Where(unit => unit.Level == ended.Level && unit != ended).ToList();
            var isNew = step.Kind == SuccessionStepKind.SplitSuperior || step.Shape % 2 == 0 || others.Count == 0;
            var target = isNew ? New(ended.Level, null, ended.Parent!, step.Code) : Pick(others, step.Second)!;
            _busy.Add(target);
            _today.Add((isNew ? ChangeKind.Split : ChangeKind.Merge, ended, target, null));
            if (step.Kind == SuccessionStepKind.SplitSuperior)
            {
                _today.Add((ChangeKind.Split, ended, New(ended.Level, null, ended.Parent!, 0), null));
            }

            _heirs[ended] = target;
            End(ended);
        }
    }

    private List<Holder> Free => [.. Living.Where(unit => !_busy.Contains(unit))];

    private List<Holder> FreeBases => Free.FindAll(unit => unit.Level == Level.Commune);

    /// <summary>Districts, and provinces while another one stays.</summary>
    private List<Holder> EndableSuperiors => Free.FindAll(unit =>
        unit.Level == Level.District || (unit.Level == Level.Province && Living.Any(other => other != unit && other.Level == Level.Province)));

    private IEnumerable<Holder> Superiors(Level level) => Living.Where(unit => unit.Level.IsAboveBase && unit.Level.IsSuperiorTo(level));

    private static Holder? Pick(List<Holder> units, int choice) => units.Count == 0 ? null : units[choice % units.Count];

    /// <summary>Free geographic bases that will end today; nothing else happens to them.</summary>
    private List<Holder> Several(int first, int count)
    {
        var free = FreeBases.FindAll(unit => unit.Kind!.IsGeographic && !_staying.Contains(unit));
        List<Holder> several = [.. Enumerable.Range(first, Math.Min(count, free.Count)).Select(choice => free[choice % free.Count])];
        _busy.UnionWith(several);
        return several;
    }

    private Holder Target(bool isNew, int choice, Holder old, int code)
    {
        var staying = Pick(FreeBases.FindAll(unit => unit.Kind!.IsGeographic), choice);
        if (isNew || staying is null)
        {
            return New(Level.Commune, UnitKind.Phuong, old.Parent!, code);
        }

        _staying.Add(staying);
        return staying;
    }

    private Holder New(Level level, UnitKind? kind, Holder parent, int code)
    {
        var unit = Start(new Holder(string.Empty, level, kind, parent) { From = _day });
        _nameless.Add((unit, code));
        _busy.Add(unit);
        return unit;
    }

    private void End(Holder? unit)
    {
        if (unit is not null)
        {
            unit.Until = _day;
            _busy.Add(unit);
        }
    }
}
