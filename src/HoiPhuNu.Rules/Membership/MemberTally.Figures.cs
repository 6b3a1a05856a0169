using System.Collections.Immutable;
using System.Runtime.InteropServices;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Membership;

public sealed partial class MemberTally
{
    /// <summary>The figures and findings of all rows added so far.</summary>
    public MemberFigures ToFigures()
    {
        using var call = SoleUse.Begin(ref _use);
        var counts = new long[_basis.Communes.All.Length, MemberCategory.All.Length];
        var findings = DataFindings.Beside();
        var adultBirth = Rules.LatestAdultBirth is { } latest ? BirthCode.UpTo(DayNumber.Of(latest)) : int.MaxValue;
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

                if (state.IsElsewhere || state.HasOtherBirths || state.Birth > adultBirth)
                {
                    CountNoted(shard[number], shard.IdOf(number), counts, findings);
                }
                else if (state.Kept != 0)
                {
                    counts[state.Kept - 1, categories[state.Category - 1]]++;
                }
            }
        }

        findings.AddAll(_basis.OlderTree("members"));
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

    /// <summary>Counts a person of whom something may be to be said: her records name several communes or birth dates, or she is under age.</summary>
    private void CountNoted(in Person person, string id, long[,] counts, FindingCollector findings)
    {
        var isUnderAge = Rules.IsAdult(person.Birth) == Answer.No;
        if (person.Where.AreSeveral && !_basis.CountsInEach && Rules.IsVerified)
        {
            findings.Add(SeveralCommunesFinding.Of(_basis, id, person, !isUnderAge));
        }

        if (person.FirstThatDiffers is { } other)
        {
            findings.Add(_basis.OtherBirth(id, person.First, other));
        }

        if (isUnderAge)
        {
            findings.Add(_basis.Findings.At("DATA-03", Severity.Warning, person.First.Row, "birth_date", _basis.CodeOf(person.First), null, id));
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
        var accepted = _check.Accepts(row.Row, row.MemberId, row.Commune, row.CodeDate, row.Residence, row.Birth, told, out commune);
        return MemberRowCheck.AcceptsMembership(Rules, row, told) && accepted;
    }
}
