using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Membership;

public sealed partial class MemberTally
{
    /// <summary>
    /// Tells what became of a row, so that a figure can be explained by the rows in it and the rows that are not. Ask in a second pass over the
    /// same list, after all its rows were added (and all its tallies merged): rows are not kept. Adds nothing and finds nothing.
    /// </summary>
    /// <remarks>
    /// Of several rows that put her in the commune equally well (the same commune and <c>resident_since</c>), the one with the smallest row number
    /// is the one she is counted by. Rows that bear the same number cannot be told apart: each of them is it.
    /// </remarks>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentException">No row of this person was added.</exception>
    public MemberTrace Trace(in MemberRow row)
    {
        using var call = SoleUse.Begin(ref _use);
        var told = new DataFindings(_basis.Findings.File, _basis.Findings.AsOf);
        var isAccepted = Accepts(row, told, out var commune);
        var trace = new MemberTrace
        {
            Row = row.Row,
            MemberId = row.MemberId,
            Commune = row.Commune,
            Number = commune?.Number ?? UnitTree.NoParent,
            RecordedCategory = row.Category,
            Fate = MemberFate.Refused,
            Rule = told.FirstError ?? string.Empty,
            CountedAt = UnitTree.NoParent,
        };
        if (!isAccepted)
        {
            return trace;
        }

        var number = _people.Find(row.MemberId);
        if (number < 0)
        {
            throw new ArgumentException($"Row {row.Row} is of a person of whom no row was added.", nameof(row));
        }

        var person = _people[number];
        trace = trace with { Category = CategoryOf(person) };
        var standing = Rules.StandingOfSound(row.IsInForce(Rules.Day) ? row with { Birth = person.Birth } : row);
        return standing.Against.Where(step => step.Reason != StandingReason.CategoryDoesNotCount).OrderBy(step => step.Holds == Answer.No ? 0 : 1).ToList() is [var decides, ..]
            ? trace with { Fate = MemberFate.Of(decides.Reason), Rule = decides.Rule }
            : Counted(trace, row.Row, commune!, person.Where);
    }

    private static MemberTrace Counted(MemberTrace trace, long row, RecordedCommune commune, in Whereabouts where)
    {
        var stay = where.StayFor(commune);
        var fate = !stay.Commune.IsSameAs(commune) ? MemberFate.CountedElsewhere
            : row > 0 && stay.Row != row ? MemberFate.CountedByAnotherRow
            : trace.Category!.CountsInRate ? MemberFate.Counted
            : MemberFate.CountedBeside;
        return trace with { Fate = fate, Rule = fate.Rule!, CountedAt = stay.Commune.Number, CountedBy = stay.Row };
    }
}
