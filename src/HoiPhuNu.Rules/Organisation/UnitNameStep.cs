using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>How closely a written name and a unit's own agree; the closest comes first. Blanks, capitals and where a tone mark stands in its syllable never matter.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<UnitNameStep>))]
public enum UnitNameStep
{
    /// <summary>In every letter, and in the kind before it: "P. Ba Đình" is "Phường Ba Đình".</summary>
    LettersWithKind,

    /// <summary>In every letter; the kind is not written, or is another one.</summary>
    Letters,

    /// <summary>Without diacritics, i and y alike, and in the kind before it.</summary>
    FoldedWithKind,

    /// <summary>Without diacritics, i and y alike.</summary>
    Folded,
}
