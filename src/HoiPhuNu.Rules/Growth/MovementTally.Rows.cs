using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Growth;

public sealed partial class MovementTally
{
    private static readonly string Founders = string.Join('|', Level.All.Where(level => level.IsUnionLevel));
    private static readonly string GeographicKinds = string.Join('|', UnitKind.All.Where(kind => kind.IsGeographic));

    /// <summary>The unit that the row's code meant on the row's date; <see langword="null"/> when the row has an error, which is then told.</summary>
    private Unit? Accept(in MovementRow row)
    {
        var errorsBefore = _errors.Count;
        Require(row, !string.IsNullOrEmpty(row.MemberId), "member_id");
        Require(row, !string.IsNullOrEmpty(row.Commune), "commune");
        Require(row, row.Date is not null, "date");
        Require(row, row.Kind is not null, "event");
        Require(row, row.Category is not null, "category");
        CheckFounder(row);
        var recorded = Recorded(row);
        return _errors.Count == errorsBefore ? recorded : null;
    }

    private void Require(in MovementRow row, bool isGiven, string column)
    {
        if (!isGiven)
        {
            Refuse(row, "DATA-02", column, string.Empty);
        }
    }

    /// <summary>A founding level is for clubs, and clubs need one of the Union's. Rules CAT-2, DATA-07.</summary>
    private void CheckFounder(in MovementRow row)
    {
        if (row.Category is null)
        {
            return;
        }

        if (row.Category != MemberCategory.Club)
        {
            if (row.ClubFounder is { } superfluous)
            {
                Refuse(row, "DATA-07", "club_founder", superfluous.Code, key: "DATA-07.event-other");
            }
        }
        else if (row.ClubFounder is null)
        {
            Refuse(row, "DATA-07", "club_founder", string.Empty, Founders, "DATA-07.event");
        }
        else if (!row.ClubFounder.IsUnionLevel)
        {
            Refuse(row, "DATA-02", "club_founder", row.ClubFounder.Code, Founders);
        }
    }

    private Unit? Recorded(in MovementRow row)
    {
        if (string.IsNullOrEmpty(row.Commune) || row.Date is not { } date)
        {
            return null;
        }

        var recorded = _units.Match(row.Commune, Level.Commune, date).Unit;
        if (recorded is null)
        {
            Refuse(row, "DATA-01", "commune", row.Commune, key: "DATA-01.event", readAsOf: date);
        }
        else if (!recorded.IsGeographicBase)
        {
            Refuse(row, "DATA-08", "commune", row.Commune, GeographicKinds, "DATA-08.event", date);
        }

        return recorded;
    }

    private void Refuse(in MovementRow row, string rule, string column, string reported, string? expected = null, string? key = null, LocalDate? readAsOf = null)
    {
        var finding = new Finding(rule, Severity.Error, new Place(_file, row.Row, column))
        {
            Unit = row.Commune,
            Reported = reported,
            Expected = expected,
            MessageKey = key ?? rule,
        }.With("reported", reported);
        _errors.Add(readAsOf is { } date ? finding.With("date", date) : finding);
    }
}
