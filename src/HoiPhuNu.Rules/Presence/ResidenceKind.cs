using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Presence;

/// <summary>How a person resides in a commune (hình thức cư trú). Rule RES-1 (CĐ6 III.1.d).</summary>
[JsonConverter(typeof(VocabularyJsonConverter<ResidenceKind>))]
public sealed class ResidenceKind : Vocabulary<ResidenceKind>
{
    /// <summary>Permanent registration (thường trú).</summary>
    public static readonly ResidenceKind Permanent = new(nameof(Permanent), 0, "permanent", "thường trú");

    /// <summary>Temporary registration (tạm trú).</summary>
    public static readonly ResidenceKind Temporary = new(nameof(Temporary), 1, "temporary", "tạm trú");

    /// <summary>No residence there.</summary>
    public static readonly ResidenceKind None = new(nameof(None), 2, "none", "không");

    private ResidenceKind(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }
}
