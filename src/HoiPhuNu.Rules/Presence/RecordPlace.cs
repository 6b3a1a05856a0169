using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Presence;

/// <summary>A record of a person: its row and the commune it names.</summary>
/// <param name="Row">The row as a spreadsheet counts it.</param>
/// <param name="Commune">The commune; <see langword="null"/> for no record.</param>
internal readonly record struct RecordPlace(long Row, RecordedCommune? Commune)
{
    /// <summary>Whether there is a record.</summary>
    public bool Exists => Commune is not null;

    /// <summary>Whether this record comes before another one: by row, then by code, so that it does not depend on the order of adding.</summary>
    public bool IsBefore(RecordPlace other) =>
        !other.Exists || Row < other.Row || (Row == other.Row && string.CompareOrdinal(Commune!.Code, other.Commune!.Code) < 0);

    /// <summary>Whether both name the same commune.</summary>
    public bool IsSameCommuneAs(RecordPlace other) => Commune!.IsSameAs(other.Commune!);
}
