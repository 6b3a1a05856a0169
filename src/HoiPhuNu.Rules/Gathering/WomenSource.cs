using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>Where a count of women present comes from (nguồn số liệu); one source holds in a whole province. Rule WOM-2 (CĐ6 III.1.e).</summary>
[JsonConverter(typeof(VocabularyJsonConverter<WomenSource>))]
public sealed class WomenSource : Vocabulary<WomenSource>
{
    /// <summary>The police's population register (công an theo dõi nhân khẩu).</summary>
    public static readonly WomenSource Police = new(nameof(Police), 0, "police", "công an");

    /// <summary>The statistics sector's publications (ngành thống kê).</summary>
    public static readonly WomenSource Statistics = new(nameof(Statistics), 1, "statistics", "thống kê");

    private WomenSource(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }
}
