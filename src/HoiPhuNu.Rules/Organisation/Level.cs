using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>
/// A level of the organisation (cấp Hội), superior first. Central, province, district and commune are levels of the Union;
/// branches and groups live inside a base organisation. Rule ORG-1 (CĐ6 I.1, III, IV).
/// </summary>
[JsonConverter(typeof(VocabularyJsonConverter<Level>))]
public sealed class Level : Vocabulary<Level>
{
    /// <summary>The Central Union (Trung ương).</summary>
    public static readonly Level Central = new(nameof(Central), 0, "central", "trung ương");

    /// <summary>Province or centrally run city (tỉnh, thành phố).</summary>
    public static readonly Level Province = new(nameof(Province), 1, "province", "tỉnh");

    /// <summary>District (huyện); abolished from 2025-07-01, rule ORG-7.</summary>
    public static readonly Level District = new(nameof(District), 2, "district", "huyện");

    /// <summary>Base organisation, at commune level (cơ sở: xã, phường, thị trấn, đặc khu, and bases of other kinds).</summary>
    public static readonly Level Commune = new(nameof(Commune), 3, "commune", "cơ sở");

    /// <summary>Branch (chi hội), inside a base.</summary>
    public static readonly Level Branch = new(nameof(Branch), 4, "branch", "chi hội");

    /// <summary>Group (tổ phụ nữ), inside a base.</summary>
    public static readonly Level Group = new(nameof(Group), 5, "group", "tổ phụ nữ");

    private Level(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }

    /// <summary>Whether this is one of the four levels of the Union (central to commune).</summary>
    public bool IsUnionLevel => Value <= Commune.Value;

    /// <summary>Whether this is a level of the Union above the base: its figures are sums over bases.</summary>
    public bool IsAboveBase => Value < Commune.Value;

    /// <summary>Whether this level is strictly superior to <paramref name="other"/>; a level is not superior to itself.</summary>
    public bool IsSuperiorTo(Level other) => Value < other.Value;
}
