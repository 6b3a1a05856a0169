using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-43: there are more branch heads than branches.</summary>
public sealed class BranchHeadsWithinBranchesValidator() : AtMostValidator(
    "REP-43",
    Severity.Warning,
    (ReportColumn.BranchHeads, ReportColumn.Branches));
