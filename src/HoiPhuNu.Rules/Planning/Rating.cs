using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Planning;

/// <summary>
/// A base's yearly rating (xếp loại). Average and weak mark it for support; the better ratings' names are [outside] the source.
/// Rule SUP-1 (CĐ6 IV.1, IV.2).
/// </summary>
[JsonConverter(typeof(VocabularyJsonConverter<Rating>))]
public sealed class Rating : Vocabulary<Rating>
{
    /// <summary>Strong (vững mạnh).</summary>
    public static readonly Rating Strong = new(nameof(Strong), 0, "strong", "vững mạnh");

    /// <summary>Fair (khá).</summary>
    public static readonly Rating Fair = new(nameof(Fair), 1, "fair", "khá");

    /// <summary>Average (trung bình): marked for support.</summary>
    public static readonly Rating Average = new(nameof(Average), 2, "average", "trung bình");

    /// <summary>Weak (yếu): marked for support.</summary>
    public static readonly Rating Weak = new(nameof(Weak), 3, "weak", "yếu");

    private Rating(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }

    /// <summary>Whether a base so rated is marked for support, whatever its kind. Rule SUP-1.</summary>
    public bool NeedsSupport => Value >= Average.Value;
}
