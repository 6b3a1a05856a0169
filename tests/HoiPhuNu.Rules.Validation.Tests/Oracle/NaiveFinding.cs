namespace HoiPhuNu.Rules.Validation.Oracle;

/// <summary>What a finding says, without its words.</summary>
internal readonly record struct NaiveFinding(string Rule, string Severity, long? Row, string? Column, string? Unit, int? Year);
