using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>Where a recorded figure counts.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<PlacementKind>))]
public enum PlacementKind
{
    /// <summary>Nowhere: no unit up to the day bears or bore the code. Rules ORG-9, DATA-01.</summary>
    Unknown,

    /// <summary>Nowhere: the unit is not a geographic base. Rule DATA-08.</summary>
    NotGeographic,

    /// <summary>At the unit itself or at its successor.</summary>
    Attributed,

    /// <summary>In the <em>unattributed</em> line of a superior: it belongs somewhere below, and nobody can say where. Rule ORG-6.</summary>
    Unattributed,
}
