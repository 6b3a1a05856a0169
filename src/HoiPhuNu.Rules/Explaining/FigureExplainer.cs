using System.Collections.Immutable;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Explaining;

/// <summary>
/// Explains one figure of one unit by the rows that make it and those that do not. Made from lists that have been counted; the rows of
/// <see cref="ListsToRead"/> are then gone through once more, because no row is kept. Of rows that follow each other only the first and the last
/// number is held.
/// </summary>
/// <remarks>The lists' own tallies judge each row, so that an explanation cannot differ from a figure. Women and movements are asked of their tallies.</remarks>
public sealed partial class FigureExplainer
{
    private readonly TallyLists _lists;
    private readonly TallyFigures _figures;
    private readonly FigureExplanation _outline;
    private readonly InputGathering _inputs = new();
    private readonly ImmutableArray<string> _given;
    private readonly bool[] _isHere;
    private readonly TrainingTracer? _tracer;
    private readonly HashSet<string> _holders = new(StringComparer.Ordinal);

    /// <summary>Prepares for one figure.</summary>
    /// <param name="lists">The lists, counted.</param>
    /// <param name="figures">The figures made of them.</param>
    /// <param name="unit">A unit in force on the day.</param>
    /// <param name="figure">The figure to explain.</param>
    /// <exception cref="ArgumentException">The unit is not in force on the day.</exception>
    public FigureExplainer(TallyLists lists, TallyFigures figures, Unit unit, Figure figure)
    {
        _outline = FigureExplanation.Outline(lists, figures, unit, figure);
        _lists = lists;
        _figures = figures;
        _given = _outline.IsApplicable ? [.. FigureLists.GivenOf(figure, unit, lists)] : [];
        _isHere = new bool[figures.Tree.Units.Length];
        for (var number = 0; number < _isHere.Length; number++)
        {
            // Superiors have smaller numbers than the units below them.
            var parent = figures.Tree.ParentOf(number);
            _isHere[number] = figures.Tree.Units[number] == unit || (parent != UnitTree.NoParent && _isHere[parent]);
        }

        if (figure.Population is { } population && lists.Posts is { } posts)
        {
            _tracer = new TrainingTracer(posts, lists.Trainings, population, lists.From);
        }
    }

    /// <summary>The lists whose rows are to be added, in this order, by their names in the formats; posts come before trainings.</summary>
    public ImmutableArray<string> ListsToRead => [.. _given.Where(list => list is not (FigureLists.Women or FigureLists.Events))];

    private Figure Figure => _outline.Figure;

    /// <summary>Takes a row of the members.</summary>
    public void Add(in MemberRow row)
    {
        if (!Takes(FigureLists.Members))
        {
            return;
        }

        var trace = _lists.Members!.Trace(row);
        if (trace.Fate == MemberFate.Refused || trace.Number == UnitTree.NoParent)
        {
            NotCounted(FigureLists.Members, trace.Number, trace.Fate == MemberFate.Refused ? InputReason.Refused : trace.Fate, trace.Rule, row.Row);
        }
        else if (IsHere(trace.Number))
        {
            Add(trace);
        }
    }

    /// <summary>Takes a row of the population.</summary>
    public void Add(in PopulationRow row)
    {
        if (!Takes(FigureLists.Population))
        {
            return;
        }

        var trace = _lists.Population!.Trace(row);
        var isCounted = trace.Fate == PopulationFate.Counted;
        if (isCounted && IsHere(trace.Number) && (Figure != Figure.WorkingAway || trace.IsAway))
        {
            _inputs.Counted(FigureLists.Population, trace.Fate, trace.Rule, row.Row);
        }
        else if (isCounted)
        {
            NotCounted(FigureLists.Population, trace.Number, InputReason.NotAway, "RES-3", row.Row);
        }
        else
        {
            NotCounted(FigureLists.Population, trace.Number, trace.Fate == PopulationFate.Refused ? InputReason.Refused : trace.Fate, trace.Rule, row.Row);
        }
    }

    /// <summary>The explanation by all rows added so far.</summary>
    public FigureExplanation ToExplanation()
    {
        AddWomen();
        AddMovements();
        foreach (var list in _given)
        {
            _inputs.Refused(list, UnreadOf(list));
        }

        return _outline with { Inputs = _inputs.InOrder(FigureLists.All) };
    }

    private void Add(in MemberTrace trace)
    {
        var isCounted = Figure.Category is { } category ? trace.Fate.IsCounted && trace.Category == category : trace.Fate == MemberFate.Counted;
        if (isCounted)
        {
            _inputs.Counted(FigureLists.Members, trace.Category!, trace.Rule, trace.Row);
        }
        else if (trace.Fate.IsCounted && Figure.Category is not null)
        {
            _inputs.NotCounted(FigureLists.Members, InputReason.OtherCategory, trace.IsCategoryOverridden ? "CAT-3" : "CAT-1", trace.Row);
        }
        else
        {
            _inputs.NotCounted(FigureLists.Members, trace.Fate, trace.Rule, trace.Row);
        }
    }

    private bool Takes(string list) => _given.Contains(list);

    private bool IsHere(int number) => number != UnitTree.NoParent && _isHere[number];

    private void Add(string list, bool isCounted, IWord reason, string rule, long row, long amount = 1)
    {
        if (isCounted)
        {
            _inputs.Counted(list, reason, rule, row, amount);
        }
        else
        {
            _inputs.NotCounted(list, reason, rule, row);
        }
    }

    private void NotCounted(string list, int number, IWord reason, string rule, long row)
    {
        if (number == UnitTree.NoParent)
        {
            _inputs.Unplaced(list, reason, rule, row);
        }
        else if (IsHere(number))
        {
            _inputs.NotCounted(list, reason, rule, row);
        }
    }
}
