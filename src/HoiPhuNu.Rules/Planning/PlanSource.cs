using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Planning;

/// <summary>Where the figure that a unit is held against is from. Rules PLAN-3, PLAN-4 (CĐ6 III.1.a, III.2).</summary>
[JsonConverter(typeof(VocabularyJsonConverter<PlanSource>))]
public sealed class PlanSource : Vocabulary<PlanSource>
{
    /// <summary>The unit's own registration for the year.</summary>
    public static readonly PlanSource Registration = new(nameof(Registration), 0, "registration", "số đăng ký của đơn vị");

    /// <summary>The registrations of all provinces, added up for the central unit.</summary>
    public static readonly PlanSource ProvinceRegistrations = new(nameof(ProvinceRegistrations), 1, "province_registrations", "tổng số đăng ký của các tỉnh, thành");

    /// <summary>The unit's allocation for the term.</summary>
    public static readonly PlanSource Allocation = new(nameof(Allocation), 2, "allocation", "chỉ tiêu được phân bổ");

    /// <summary>The national target of the term.</summary>
    public static readonly PlanSource NationalTarget = new(nameof(NationalTarget), 3, "national_target", "chỉ tiêu toàn quốc của nhiệm kỳ");

    private PlanSource(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }
}
