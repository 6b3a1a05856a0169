using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>What a column of a table holds.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<CellKind>))]
public enum CellKind
{
    /// <summary>A unit code: text, leading zeros matter.</summary>
    Code,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>A word of a fixed vocabulary.</summary>
    Word,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A non-negative whole number.</summary>
    Count,

    /// <summary>A whole number that may be negative (net growth, club growth).</summary>
    SignedCount,

    /// <summary>A non-negative percent with as many decimals as were written.</summary>
    Percent,

    /// <summary>A civil date.</summary>
    Date,

    /// <summary>A birth date, known to the day, the month or the year (AGE-2); in no report. Its cell holds the code that <c>BirthDate</c> parses.</summary>
    BirthDate,

    /// <summary>Yes or no on a base's row, a count of bases on a superior's.</summary>
    YesNoOrCount,
}
