using NodaTime;

namespace HoiPhuNu.Rules.Testing.Generators;

/// <summary>A day of term XIII, for properties about the days that the parameters are verified for.</summary>
public sealed record TermDay(LocalDate Day);
