using NodaTime;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>A register entry as plain data.</summary>
internal sealed record NaiveUnit(string Code, string Level, string? Kind, string? Parent, LocalDate? From, LocalDate? Until)
{
    /// <summary>One of <see cref="NaiveName.All"/>; no name is no unit's.</summary>
    public NaiveName? Name { get; init; }

    public bool IsGeographic => Level == "commune" && Kind is "xa" or "phuong" or "thi_tran" or "dac_khu";

    public bool IsAffiliated => Kind == "affiliated";

    /// <summary>Central, a province or a district; affiliated units are treated like special-type bases.</summary>
    public bool IsSuperior => Level is "central" or "province" or "district" && !IsAffiliated;

    public bool IsOutsideTarget5 => Kind is "special" or "armed_forces" or "affiliated";

    public bool InForce(LocalDate day) => (From is null || From <= day) && (Until is null || day < Until);
}
