using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>Why a row of a column or a compact record cannot be counted: what DATA-01 and DATA-02 say of a list.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<Rejection>))]
public enum Rejection
{
    /// <summary>There is no unit of that number. Rule DATA-01.</summary>
    UnknownUnit,

    /// <summary>No residence has that code. Rule DATA-02.</summary>
    UnknownResidence,

    /// <summary>No category, or no class of members, has that code. Rule DATA-02.</summary>
    UnknownCategory,

    /// <summary>No event has that code. Rule DATA-02.</summary>
    UnknownEvent,

    /// <summary>The date is not given: the birth date, or the day of an event. Rule DATA-02.</summary>
    MissingDate,

    /// <summary>The first day of a residence is not given although it decides. Rule DATA-02.</summary>
    MissingResidentSince,

    /// <summary>The person is no dense number. Rule DATA-02.</summary>
    UnknownPerson,
}
