using NodaTime;

namespace HoiPhuNu.Rules.Benchmarks.Bulk;

/// <summary>A movement as a vendor's program holds it.</summary>
internal sealed record VendorMovement(int Commune, LocalDate Date, string Event, int Class);
