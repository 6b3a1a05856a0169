namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>A plan row as plain data; without a year it is the term's allocation.</summary>
internal sealed record NaivePlanRow(string Unit, int? Year, long? Growth, long? Cadres, long? BranchHeads);
