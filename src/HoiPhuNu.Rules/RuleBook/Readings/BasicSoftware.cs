using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>How much of the required software makes a cadre trained. Rule TRN-5 (CĐ6 III.2).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<BasicSoftware>))]
public enum BasicSoftware
{
    /// <summary>All of it.</summary>
    All,

    /// <summary>Any of it.</summary>
    Any,
}
