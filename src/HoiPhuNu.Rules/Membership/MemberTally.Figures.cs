using System.Runtime.InteropServices;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Membership;

public sealed partial class MemberTally
{
    /// <summary>The figures and findings of all rows added so far.</summary>
    public MemberFigures ToFigures()
    {
        var counts = new long[_basis.Communes.Tree.Units.Length, MemberCategory.All.Length];
        var findings = new List<Finding>();
        for (var number = 0; number < _people.Count; number++)
        {
            var person = _people[number];
            if (CategoryOf(person) is not { } category)
            {
                continue;
            }

            var isUnderAge = Rules.IsAdult(person.Birth) == Answer.No;
            if (person.Where.AreSeveral && !_basis.CountsInEach && Rules.IsVerified)
            {
                findings.Add(SeveralCommunesFinding.Of(_basis.Findings, _people.IdOf(number), person.Where, !isUnderAge));
            }

            if (isUnderAge)
            {
                findings.Add(_basis.Findings.At("DATA-03", Severity.Warning, person.FirstRow, "birth_date", person.Where.First.Commune?.Code, null, _people.IdOf(number)));
                continue;
            }

            foreach (var stay in person.Where.Stays)
            {
                counts[stay.Commune.Number, category.Ordinal]++;
            }
        }

        var own = new MembersByCategory[counts.GetLength(0)];
        for (var line = 0; line < own.Length; line++)
        {
            own[line] = MembersByCategory.Of(MemoryMarshal.CreateReadOnlySpan(ref counts[line, 0], MemberCategory.All.Length));
        }

        return new MemberFigures(_basis.Communes.Tree, [.. own], Rules.IsVerified, _basis.Findings.InOrder(findings), _basis.Communes.Padded);
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
            told.Error("DATA-06.member", row.Row, "ended_on", row.Commune, LocalDatePattern.Iso.Format(row.EndedOn!.Value), row.MemberId);
            accepted = false;
        }

        return ClubFounding.Accepts(row.Category, row.ClubFounder, told, row.Row, row.Commune, row.MemberId) && accepted;
    }
}
