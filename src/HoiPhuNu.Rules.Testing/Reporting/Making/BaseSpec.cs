using NodaTime;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>A base organisation; <paramref name="Reborn"/> is a day on which another unit takes over its code.</summary>
internal sealed record BaseSpec(string Kind, LocalDate? From, LocalDate? Until, LocalDate? Reborn, int Seed);
