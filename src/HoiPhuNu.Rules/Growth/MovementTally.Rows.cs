using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Growth;

public sealed partial class MovementTally
{
    /// <summary>The unit that the row's code meant on the row's date; <see langword="null"/> when the row has an error, which is then told.</summary>
    private Unit? Accept(in MovementRow row)
    {
        var accepted = _findings.HasId(row.Row, "member_id", row.Commune, row.MemberId)
            & Has(row, !string.IsNullOrEmpty(row.Commune), "commune")
            & Has(row, row.Date is not null, "date")
            & _findings.IsDate(row.Row, "date", row.Commune, row.Date, row.MemberId)
            & Has(row, row.Kind is not null, "event")
            & Has(row, row.Category is not null, "category")
            & (row.Category is null || ClubFounding.Accepts(row.Category, row.ClubFounder, _findings, row.Row, row.Commune, row.MemberId));
        var recorded = Recorded(row);
        return accepted ? recorded : null;
    }

    private bool Has(in MovementRow row, bool isGiven, string column)
    {
        if (!isGiven)
        {
            _findings.Error("DATA-02", row.Row, column, row.Commune, string.Empty, row.MemberId);
        }

        return isGiven;
    }

    private Unit? Recorded(in MovementRow row)
    {
        if (string.IsNullOrEmpty(row.Commune) || row.Date is not { Year: > 1 } date)
        {
            return null;
        }

        var match = _units.Match(row.Commune, Level.Commune, date);
        if (match.Unit is { } meant && !string.Equals(meant.Code, row.Commune, StringComparison.Ordinal))
        {
            _padded.Add(new PaddedCode(row.Commune, meant));
        }

        if (match.Unit is { IsGeographicBase: true })
        {
            return match.Unit;
        }

        if (match.Unit is null && (ShortenedNumber.Is(row.Commune) || !_findings.MayShow(row.Commune)))
        {
            _findings.NoUnit(row.Row, "commune", row.Commune, row.MemberId);
            return null;
        }

        var (key, expected) = match.Unit is null ? ("DATA-01.event", null) : ("DATA-08.event", UnitKind.GeographicCodes);
        _findings.Add((_findings.At(key, Severity.Error, row.Row, "commune", row.Commune, row.Commune, row.MemberId) with { Expected = expected }).With(DataFindings.Day, date));
        return null;
    }
}
