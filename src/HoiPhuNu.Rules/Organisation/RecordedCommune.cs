using NodaTime;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>
/// A code of a commune as written in a list of people or counts, and the line of the tree of the day that it counts at: the line of a
/// geographic base, or the <em>unattributed</em> line of a superior. One instance per code and list, shared by all its rows.
/// </summary>
internal sealed class RecordedCommune
{
    /// <summary>Its place among the communes of the list, in the order of first sight.</summary>
    public required int Index { get; init; }

    /// <summary>The code as written.</summary>
    public required string Code { get; init; }

    /// <summary>The day that its rows say the code was written down; <see langword="null"/> where they leave it to the list. Rule ORG-9.</summary>
    public required LocalDate? CodeDate { get; init; }

    /// <summary>How it counts.</summary>
    public required PlacementKind Kind { get; init; }

    /// <summary>The dense number of the unit whose line it counts at: a geographic base's own, or a superior's unattributed one.</summary>
    public required int Number { get; init; }

    /// <summary>The code, on the day, of the unit it counts at.</summary>
    public required string UnitCode { get; init; }

    /// <summary>The unit the code meant when it was written down.</summary>
    public required Unit? Recorded { get; init; }

    /// <summary>
    /// Where it counts as unattributed: the last unit that its people can be followed to, by code and first day. Two such units below one
    /// superior are two communes, though they share a line.
    /// </summary>
    public required string? Held { get; init; }

    /// <summary>Whether the code was matched by its lost leading zeros.</summary>
    public required bool IsPadded { get; init; }

    /// <summary>Whether it counts anywhere.</summary>
    public bool Counts => Kind is PlacementKind.Attributed or PlacementKind.Unattributed;

    /// <summary>Whether both are one commune as of the day.</summary>
    public bool IsSameAs(RecordedCommune other) => Number == other.Number && string.Equals(Held, other.Held, StringComparison.Ordinal);

    /// <summary>The order of communes: by the code of the unit they count at, then by where they are held.</summary>
    public int CompareTo(RecordedCommune other)
    {
        var order = string.CompareOrdinal(UnitCode, other.UnitCode);
        return order != 0 ? order : string.CompareOrdinal(Held, other.Held);
    }
}
