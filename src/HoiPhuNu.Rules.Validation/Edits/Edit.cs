using System.Collections.Immutable;
using HoiPhuNu.Rules.Training;

namespace HoiPhuNu.Rules.Validation.Edits;

/// <summary>
/// What a rule asks of figures that are compared with each other, as data: a target and the parts that it is held against. A validator evaluates its edits and says
/// where one fails; causes are sought over all of them, also those that hold. There is an edit only where every cell that it needs can be read. Rule CAUSE-1.
/// </summary>
public sealed class Edit
{
    internal Edit(string rule, EditForm form, EditCell target, ImmutableArray<EditTerm> parts, Int128? known = null)
    {
        Rule = rule;
        Form = form;
        Target = target;
        Parts = parts;
        Known = known;
    }

    /// <summary>The rule id, for instance <c>REP-16</c>.</summary>
    public string Rule { get; }

    /// <summary>What is asked.</summary>
    public EditForm Form { get; }

    /// <summary>The cell that is held against the parts, and where the finding stands.</summary>
    public EditCell Target { get; }

    /// <summary>What it is held against; of a rate, members and women in this order; none where the figure is known.</summary>
    public ImmutableArray<EditTerm> Parts { get; }

    /// <summary>The figure the target has to be, where that is known from elsewhere; of a rate, in units of its last decimal.</summary>
    public Int128? Known { get; }

    /// <summary>Whether the figures fit each other.</summary>
    public bool Holds => Form == EditForm.Rate
        ? Target.Row.Row.Rate!.Value.RoundsTo(Target.Row.Row[Target.Column].Percent!.Value)
        : Bounds is var (least, most) && Target.Value is { } value && !(value < least) && !(value > most);

    /// <summary>The least and the most that the target may be, as far as there are such bounds; of a rate nothing.</summary>
    public (Int128? Least, Int128? Most) Bounds => Form switch
    {
        EditForm.Sum => (Total, Total),
        EditForm.AtMost => (null, Parts[0].Cell.Value),
        EditForm.LargestToSum => (Persons.Least, Persons.Most),
        EditForm.AtLeastLargest => (Persons.Least, null),
        EditForm.AtLeastSum => (Total, null),
        EditForm.Known => (Known, Known),
        _ => (null, null),
    };

    private Int128 Total
    {
        get
        {
            Int128 total = 0;
            foreach (var part in Parts)
            {
                total += part.Factor * part.Cell.Value!.Value;
            }

            return total;
        }
    }

    /// <summary>A figure that fits a column of persons is not negative.</summary>
    private PersonInterval Persons => PersonInterval.OfParts(Parts.Select(part => (long)part.Cell.Value!.Value));

    /// <summary>An edit over cells that can all be read; otherwise <see langword="null"/>.</summary>
    internal static Edit? Of(string rule, EditForm form, EditCell target, ImmutableArray<EditTerm> parts)
    {
        if (!target.IsReported || target.Value is null)
        {
            return null;
        }

        foreach (var part in parts)
        {
            if (part.Cell.Value is null)
            {
                return null;
            }
        }

        return new Edit(rule, form, target, parts);
    }
}
