using NodaTime;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>The day that the code of a row is read as of. Rule ORG-9.</summary>
internal static class CodeDay
{
    /// <summary>The row's own day, not after the day of the figures; the list's where the row says none.</summary>
    public static LocalDate Of(LocalDate? codeDate, LocalDate codesAsOf, LocalDate day) => codeDate is { } own ? LocalDate.Min(own, day) : codesAsOf;
}
