using System.Collections.Immutable;
using System.Runtime.InteropServices;
using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Membership;

public sealed partial class MemberTally
{
    /// <summary>The figures and findings of all rows added so far.</summary>
    public MemberFigures ToFigures()
    {
        var counts = new long[_basis.Communes.All.Length, MemberCategory.All.Length];
        var findings = new List<Finding>();
        var adultBirth = Rules.LatestAdultBirth is { } latest ? DayNumber.Of(latest) : int.MaxValue;
        int[] categories = [.. Rules.Rules.Readings.CategoryPrecedence.Order.Select(category => category.Ordinal)];
        foreach (var shard in _people.All)
        {
            for (var number = 0; number < shard.Count; number++)
            {
                var state = shard.StateOf(number);
                if (state.Category == 0)
                {
                    continue;
                }

                if (state.IsElsewhere || state.BirthDay > adultBirth)
                {
                    CountNoted(shard[number], shard.IdOf(number), counts, findings);
                }
                else if (state.Kept != 0)
                {
                    counts[state.Kept - 1, categories[state.Category - 1]]++;
                }
            }
        }

        return AtLines(counts, _basis.Findings.InOrder(findings));
    }

    /// <summary>What was counted at each commune of the list, at the line of the tree that it counts at.</summary>
    private MemberFigures AtLines(long[,] counts, ImmutableArray<Finding> findings)
    {
        var communes = _basis.Communes.All;
        var own = new MembersByCategory[_basis.Communes.Tree.Units.Length];
        var counted = new long[communes.Length];
        for (var index = 0; index < communes.Length; index++)
        {
            if (communes[index].Counts)
            {
                var members = MembersByCategory.Of(MemoryMarshal.CreateReadOnlySpan(ref counts[index, 0], MemberCategory.All.Length));
                own[communes[index].Number] += members;
                counted[index] = members.Counted;
            }
        }

        return new MemberFigures(_basis.Communes.Tree, [.. own], Rules.IsVerified, findings, _basis.Communes.Padded)
        {
            Unattributed = _basis.Communes.Unattributed(counted),
        };
    }

    /// <summary>Counts a person of whom something is to be said: her records name several communes, or she is under age.</summary>
    private void CountNoted(in Person person, string id, long[,] counts, List<Finding> findings)
    {
        var isUnderAge = Rules.IsAdult(person.Birth) == Answer.No;
        if (person.Where.AreSeveral && !_basis.CountsInEach && Rules.IsVerified)
        {
            findings.Add(SeveralCommunesFinding.Of(_basis.Findings, id, person.Where, !isUnderAge));
        }

        if (isUnderAge)
        {
            findings.Add(_basis.Findings.At("DATA-03", Severity.Warning, person.FirstRow, "birth_date", person.Where.First.Commune?.Code, null, id));
            return;
        }

        foreach (var stay in person.Where.Stays)
        {
            counts[stay.Commune.Index, CategoryOf(person)!.Ordinal]++;
        }
    }

    /// <summary>The category of a person; nothing when none of her records is in force. Rule CAT-3.</summary>
    private MemberCategory? CategoryOf(in Person person) =>
        person.Precedence is { } precedence ? Rules.Rules.Readings.CategoryPrecedence.Order[precedence] : null;

    private bool Accepts(in MemberRow row, DataFindings told, out RecordedCommune? commune)
    {
        var accepted = _check.Accepts(row.Row, row.MemberId, row.Commune, row.Residence, told, out commune);
        _check.WarnOfFuture(row.Row, row.MemberId, row.Commune, "admitted_on", row.AdmittedOn, told);
        if (row.EndedOn < row.AdmittedOn)
        {
            told.EndsBefore("DATA-06.member", row.Row, "ended_on", row.Commune, row.EndedOn!.Value, row.AdmittedOn, row.MemberId);
            accepted = false;
        }

        return ClubFounding.Accepts(row.Category, row.ClubFounder, told, row.Row, row.Commune, row.MemberId) && accepted;
    }
}
