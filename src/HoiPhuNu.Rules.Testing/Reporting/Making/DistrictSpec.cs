using NodaTime;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>A district; on the day it is abolished, its bases go on under the province, as new register entries of the old codes.</summary>
internal sealed record DistrictSpec(bool HasRow, LocalDate? Abolished, IReadOnlyList<BaseSpec> Bases);
