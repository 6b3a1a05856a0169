using System.Runtime.CompilerServices;
using HoiPhuNu.Rules.Validation.Edits;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>Tries what comes of moving a cell: what is made of it follows, and what held has to hold. Rule CAUSE-2.</summary>
/// <remarks>A command runs once: its busiest methods are compiled well from the start, which takes a quarter off the search.</remarks>
internal sealed class Mover(EditGrid grid)
{
    private readonly Int128[] _pace = new Int128[grid.Values.Length];
    private readonly int[] _setBy = new int[grid.Values.Length];
    private readonly int[] _cellRound = new int[grid.Values.Length];
    private readonly Int128[] _partsPace = new Int128[grid.Edits.Length];
    private readonly int[] _movingPart = new int[grid.Edits.Length];
    private readonly int[] _editRound = new int[grid.Edits.Length];
    private readonly List<int> _touched = [];
    private readonly List<(int Rank, int Cell)> _queue = [];
    private readonly List<int> _moving = [];
    private readonly List<int> _rates = [];
    private readonly List<(int Edit, Span Steps)> _failing = [];
    private int _round;

    /// <summary>How many changes were tried.</summary>
    public long Tried { get; private set; }

    /// <summary>Moves one cell: the whole repair, if it is one, and otherwise what it can mend in part.</summary>
    public IReadOnlyList<Change> Move(int cell) => grid.IsOpen[cell] && !IsHeld(cell) ? Try([(cell, 1)], Span.All) : [];

    /// <summary>Exchanges two cells.</summary>
    public Change? Exchange(int one, int other) =>
        grid.IsOpen[one] && grid.IsOpen[other] && grid.Values[other] - grid.Values[one] is var pace && pace != 0
            ? Try([(one, pace), (other, -pace)], Span.Of(1)).FirstOrDefault(change => change.IsWhole)
            : null;

    /// <summary>Whether the cell is a sum that holds, or a figure known from elsewhere: alone it cannot move.</summary>
    private bool IsHeld(int cell)
    {
        foreach (var (number, part) in grid.UsesOf(cell))
        {
            if (part < 0 && grid.Edits[number] is { Holds: true, IsSettled: false, Form: EditForm.Sum or EditForm.Known or EditForm.Rate })
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<Change> Try((int Cell, Int128 Pace)[] roots, Span steps)
    {
        Tried++;
        Spread(roots);
        _failing.Clear();
        foreach (var cell in _moving)
        {
            steps = steps.And(grid.RangeOf(cell).StepsFor(grid.Values[cell], _pace[cell]));
        }

        foreach (var number in _touched)
        {
            var edit = grid.Edits[number];
            if (edit.IsSettled || (edit.Form == EditForm.Rate && edit.Holds && _rates.Contains(number)))
            {
                continue;
            }

            var allowed = StepsOf(edit);
            if (!edit.Holds)
            {
                _failing.Add((number, allowed));
                continue;
            }

            steps = steps.And(allowed);
            if (steps.IsEmpty || steps == Span.Zero)
            {
                return [];
            }
        }

        return _failing.Count == 0 || steps.IsEmpty ? [] : Changes(roots, steps);
    }

    private List<Change> Changes((int Cell, Int128 Pace)[] roots, Span steps)
    {
        var all = steps;
        foreach (var (_, allowed) in _failing)
        {
            all = all.And(allowed);
        }

        if (!all.IsEmpty)
        {
            return [Change(roots, all, [.. _failing.Select(edit => edit.Edit)], isWhole: true)];
        }

        List<Change>? parts = null;
        foreach (var (first, ofFirst) in _failing)
        {
            var some = steps.And(ofFirst);
            if (some.IsEmpty)
            {
                continue;
            }

            List<int> mended = [first];
            foreach (var (other, ofOther) in _failing)
            {
                if (other != first && some.And(ofOther) is { IsEmpty: false } both)
                {
                    some = both;
                    mended.Add(other);
                }
            }

            mended.Sort();
            if (parts?.Exists(part => part.Mended.AsSpan().SequenceEqual(mended.ToArray())) != true)
            {
                (parts ??= []).Add(Change(roots, some, [.. mended], isWhole: false));
            }
        }

        return parts ?? [];
    }

    private Change Change((int Cell, Int128 Pace)[] roots, Span steps, int[] mended, bool isWhole)
    {
        Array.Sort(mended);
        var followers = new List<(int, Int128)>(_moving.Count);
        foreach (var cell in _moving)
        {
            if (_setBy[cell] >= 0 && _pace[cell] != 0)
            {
                followers.Add((cell, _pace[cell]));
            }
        }

        return new Change { Roots = roots, Followers = [.. followers], Rates = [.. _rates], Steps = steps, Mended = mended, IsWhole = isWhole };
    }

    /// <summary>Lets move what follows. What a total is made of moves before it does, because it ranks before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Spread((int Cell, Int128 Pace)[] roots)
    {
        _round++;
        _touched.Clear();
        _moving.Clear();
        _rates.Clear();
        foreach (var (cell, pace) in roots)
        {
            Begin(cell, pace, setBy: -1);
        }

        while (_queue.Count > 0)
        {
            var cell = _queue[^1].Cell;
            _queue.RemoveAt(_queue.Count - 1);
            foreach (var (number, part) in grid.UsesOf(cell))
            {
                var edit = grid.Edits[number];
                Touch(number);
                if (part < 0)
                {
                    continue;
                }

                _partsPace[number] += edit.FactorOf(part) * _pace[cell];
                _movingPart[number] = _movingPart[number] == -1 ? part : -2;
                if (edit.Form == EditForm.Rate)
                {
                    if (edit.Holds && _cellRound[edit.Target] != _round && !IsKnown(edit.Target) && !_rates.Contains(number))
                    {
                        _rates.Add(number);
                    }
                }
                else if (edit.Follows && grid.IsOpen[edit.Target])
                {
                    Follow(edit);
                }
            }
        }
    }

    private void Follow(GridEdit edit)
    {
        if (_cellRound[edit.Target] != _round)
        {
            Begin(edit.Target, _partsPace[edit.Number], edit.Number);
        }
        else if (_setBy[edit.Target] == edit.Number)
        {
            _pace[edit.Target] = _partsPace[edit.Number];
        }
    }

    private void Begin(int cell, Int128 pace, int setBy)
    {
        _cellRound[cell] = _round;
        _pace[cell] = pace;
        _setBy[cell] = setBy;
        _moving.Add(cell);
        var entry = (Rank: grid.RankOf(cell), Cell: cell);
        var at = _queue.Count;
        while (at > 0 && _queue[at - 1].CompareTo(entry) < 0)
        {
            at--;
        }

        _queue.Insert(at, entry);
    }

    private void Touch(int edit)
    {
        if (_editRound[edit] != _round)
        {
            _editRound[edit] = _round;
            _partsPace[edit] = 0;
            _movingPart[edit] = -1;
            _touched.Add(edit);
        }
    }

    private bool IsKnown(int cell)
    {
        foreach (var (edit, part) in grid.UsesOf(cell))
        {
            if (part < 0 && grid.Edits[edit].Form == EditForm.Known)
            {
                return true;
            }
        }

        return false;
    }

    private Int128 PaceOf(int cell) => _cellRound[cell] == _round ? _pace[cell] : 0;

    /// <summary>The steps after which an edit holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Span StepsOf(GridEdit edit)
    {
        var pace = PaceOf(edit.Target);
        var parts = _partsPace[edit.Number];
        if (edit is { Form: EditForm.Sum, Holds: true })
        {
            return pace == parts ? Span.All : Span.None;
        }

        var target = grid.Values[edit.Target];
        var apart = target - edit.Total;
        var atMost = new Span(Span.All.Least, 0);
        var atLeast = new Span(0, Span.All.Most);
        return edit.Form switch
        {
            EditForm.Rate => StepsOfRate(edit, target, pace),
            EditForm.AtMost => atMost.StepsFor(apart, pace - parts),
            EditForm.AtLeastSum => atLeast.StepsFor(apart, pace - parts),
            EditForm.LargestToSum => atMost.StepsFor(apart, pace - parts).And(StepsOfLargest(edit, target, pace)),
            EditForm.AtLeastLargest => StepsOfLargest(edit, target, pace),
            _ => Span.Of(0).StepsFor(apart, pace - parts),
        };
    }

    /// <summary>The steps after which the target is at least as large as every part that moves, and as the largest of the others.</summary>
    private Span StepsOfLargest(GridEdit edit, Int128 target, Int128 pace)
    {
        var atLeast = new Span(0, Span.All.Most);
        if (_movingPart[edit.Number] is var part and >= 0)
        {
            var others = edit.Parts.Where((_, other) => other != part).Select(cell => grid.Values[cell]).DefaultIfEmpty(0).Max();
            return atLeast.StepsFor(target - grid.Values[edit.Parts[part]], pace - PaceOf(edit.Parts[part])).And(atLeast.StepsFor(target - others, pace));
        }

        return atLeast.StepsFor(target - edit.Largest, pace);
    }

    private Span StepsOfRate(GridEdit edit, Int128 rate, Int128 pace)
    {
        var (members, women) = (grid.Values[edit.Parts[0]], grid.Values[edit.Parts[1]]);
        var (ofMembers, ofWomen) = (PaceOf(edit.Parts[0]), PaceOf(edit.Parts[1]));
        if (pace != 0 || (ofMembers != 0 && ofWomen != 0))
        {
            // A rate alone, or both figures exchanged: one step.
            return edit.RateOf(members + ofMembers, women + ofWomen) is { } exact
                ? pace == 0 ? exact == rate ? Span.Of(1) : Span.None
                : Span.Between(exact, exact).StepsFor(rate, pace)
                : Span.None;
        }

        return ofMembers != 0
            ? edit.MembersFor(rate, women).StepsFor(members, ofMembers)
            : edit.WomenFor(rate, members).StepsFor(women, ofWomen);
    }
}
