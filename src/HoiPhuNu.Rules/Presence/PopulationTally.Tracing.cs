using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Presence;

public sealed partial class PopulationTally
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
    /// <exception cref="ArgumentException">No row of this woman was added.</exception>
    public PopulationTrace Trace(in PopulationRow row)
    {
        using var call = SoleUse.Begin(ref _use);
        var told = new DataFindings(_basis.Findings.File, _basis.Findings.AsOf);
        var isAccepted = Accepts(row, told, out var commune);
        var trace = new PopulationTrace
        {
            Row = row.Row,
            PersonId = row.PersonId,
            Commune = row.Commune,
            Number = commune?.Number ?? UnitTree.NoParent,
            Fate = PopulationFate.Refused,
            Rule = told.FirstError ?? string.Empty,
            CountedAt = UnitTree.NoParent,
        };
        if (!isAccepted)
        {
            return trace;
        }

        var number = _women.Find(row.PersonId);
        if (number < 0)
        {
            throw new ArgumentException($"Row {row.Row} is of a woman of whom no row was added.", nameof(row));
        }

        var woman = _women[number];
        if (ResidentRowCheck.IsYetToBeBorn(_basis.Rules, row.Birth))
        {
            return trace with { Fate = PopulationFate.Of(StandingReason.UnderAge), Rule = "AGE-1" };
        }

        var (adult, present) = (_basis.Rules.AdultStep(woman.Birth), _basis.Rules.PresenceStep(row.Residence));
        var decides = adult.Holds == Answer.No || (adult.Holds != Answer.Yes && present.Holds != Answer.No) ? adult : present;
        return decides.Holds != Answer.Yes
            ? trace with { Fate = PopulationFate.Of(decides.Reason), Rule = decides.Rule }
            : Counted(trace, row.Row, commune!, woman.Where);
    }

    private static PopulationTrace Counted(PopulationTrace trace, long row, RecordedCommune commune, in Whereabouts where)
    {
        var stay = where.StayFor(commune);
        var fate = !stay.Commune.IsSameAs(commune) ? PopulationFate.CountedElsewhere
            : row > 0 && stay.Row != row ? PopulationFate.CountedByAnotherRow
            : PopulationFate.Counted;
        return trace with
        {
            Fate = fate,
            Rule = fate.Rule!,
            CountedAt = stay.Commune.Number,
            CountedBy = stay.Row,
            IsAway = fate == PopulationFate.Counted && stay.IsAway,
        };
    }
}
