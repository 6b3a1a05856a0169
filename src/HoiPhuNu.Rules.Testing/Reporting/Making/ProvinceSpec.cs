namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>A province, or a directly affiliated unit, with what is below it.</summary>
internal sealed record ProvinceSpec(bool HasRow, bool IsAffiliated, bool Police, IReadOnlyList<DistrictSpec> Districts, IReadOnlyList<BaseSpec> Bases);
