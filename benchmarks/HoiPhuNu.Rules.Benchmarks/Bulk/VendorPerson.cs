using NodaTime;

namespace HoiPhuNu.Rules.Benchmarks.Bulk;

/// <summary>A person as a vendor's program holds her.</summary>
internal sealed record VendorPerson(string Commune, LocalDate Birth, int Residence, LocalDate Since, int Category);
