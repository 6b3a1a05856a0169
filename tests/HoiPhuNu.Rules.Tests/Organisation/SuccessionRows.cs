using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Organisation;

/// <summary>Short names for the rows of worked examples.</summary>
internal static class SuccessionRows
{
    public static readonly LocalDate Day2024 = new(2024, 1, 1);
    public static readonly LocalDate Day2025 = new(2025, 7, 1);

    public static UnitRow Central => new("TW", Level.Central);

    public static UnitRow Province(string code, LocalDate? from = null, LocalDate? until = null) =>
        new(code, Level.Province) { Parent = "TW", From = from, Until = until };

    public static UnitRow District(string code, string parent, LocalDate? from = null, LocalDate? until = null) =>
        new(code, Level.District) { Parent = parent, From = from, Until = until };

    public static UnitRow Base(string code, string parent, LocalDate? from = null, LocalDate? until = null) =>
        new(code, Level.Commune) { Kind = UnitKind.Xa, Parent = parent, From = from, Until = until };

    /// <summary>The register with its changes; the changes' rows are counted from 2.</summary>
    public static UnitRegister Register(IEnumerable<UnitRow> rows, params UnitChange[] changes) =>
        UnitRegister.Create(rows).WithChanges(changes.Select((change, index) => change with { Row = index + 2 }));

    public static UnitChange Merge(LocalDate date, string old, string successor) => new(date, ChangeKind.Merge, old, successor);

    public static UnitChange Split(LocalDate date, string old, string successor, PeopleShare? people = null) =>
        new(date, ChangeKind.Split, old, successor) { People = people };

    /// <summary>Where a figure of the code counts: the unit's code and first day, <c>~</c> before it for the unattributed line.</summary>
    public static string? Place(this UnitRegister register, string code, LocalDate codesAsOf, LocalDate day) =>
        register.Locate(code, codesAsOf, day) is { } place
            ? $"{(place.IsUnattributed ? "~" : string.Empty)}{place.Unit.Code}{(place.Unit.Validity.From is { } from ? $" {from:uuuu-MM-dd}" : string.Empty)}"
            : null;
}
