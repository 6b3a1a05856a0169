using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Validation.Edits;

/// <summary>What an edit asks of its target, given its parts. Rule CAUSE-1.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<EditForm>))]
public enum EditForm
{
    /// <summary>The target is the sum of the parts, each with its sign: a balance edit. Rules REP-10, REP-14, REP-16.</summary>
    Sum,

    /// <summary>The target is at most the one part. Rules REP-13, REP-23, REP-40, REP-41, REP-43.</summary>
    AtMost,

    /// <summary>The target lies between the largest part and the sum of the parts, both included: persons who may be the same. Rule REP-16.</summary>
    LargestToSum,

    /// <summary>The target is at least the largest part. Rule REP-16.</summary>
    AtLeastLargest,

    /// <summary>The target is at least the sum of the parts. Rule REP-16.</summary>
    AtLeastSum,

    /// <summary>The target is the exact rate of the first part over the second, rounded to the decimals reported. Rule REP-11.</summary>
    Rate,

    /// <summary>The target is a known figure. Rule REP-70.</summary>
    Known,
}
