using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>What is to be mended. Rules CAUSE-2 to CAUSE-5.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<CauseKind>))]
public enum CauseKind
{
    /// <summary>One cell, or two that are mended together.</summary>
    Cell,

    /// <summary>A row: it stands for another unit or year, or should not be filled in as it is.</summary>
    Row,

    /// <summary>A whole column, or several.</summary>
    Column,

    /// <summary>A whole file.</summary>
    File,

    /// <summary>Several cells of which no one can be told to be the cause, or none that would do alone.</summary>
    Group,
}
