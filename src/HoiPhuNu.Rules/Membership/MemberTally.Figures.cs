using System.Runtime.InteropServices;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Membership;

public sealed partial class MemberTally
{
    /// <summary>The figures and findings of all rows added so far.</summary>
    public MemberFigures ToFigures()
    {
        var counts = new long[_basis.Communes.Tree.Units.Length, MemberCategory.All.Length];
        var findings = new List<Finding>();
        foreach (var (id, person) in _people)
        {
            if (!person.IsInForce)
            {
                continue;
            }

            var isUnderAge = Rules.IsAdult(BirthDate.OfDay(person.Birth.Date)) == Answer.No;
            if (person.Where.AreSeveral && !_inEach && Rules.IsVerified)
            {
                findings.Add(SeveralCommunesFinding.Of(_basis.Findings, id, person.Where, !isUnderAge));
            }

            if (isUnderAge)
            {
                findings.Add(_basis.Findings.At("DATA-03", Severity.Warning, person.Birth.Row, "birth_date", person.Where.First.Commune?.Code, null, id));
                continue;
            }

            var category = CategoryOf(person);
            foreach (var stay in person.Where.Stays)
            {
                counts[stay.Commune.Number, category.Ordinal]++;
            }
        }

        var own = new MembersByCategory[counts.GetLength(0)];
        for (var number = 0; number < own.Length; number++)
        {
            own[number] = MembersByCategory.Of(MemoryMarshal.CreateReadOnlySpan(ref counts[number, 0], MemberCategory.All.Length));
        }

        return new MemberFigures(_basis.Communes.Tree, [.. own], Rules.IsVerified, _basis.Findings.InOrder(findings), _basis.Communes.Padded);
    }

    /// <summary>The category of a person in force. Rule CAT-3.</summary>
    private MemberCategory CategoryOf(in MemberState person) => Rules.Rules.Readings.CategoryPrecedence.Order[person.Precedence];

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
