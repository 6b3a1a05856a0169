using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-40: more persons are trained than there are, of cadres or of branch heads.</summary>
public sealed class TrainedWithinPopulationValidator() : AtMostValidator(
    "REP-40",
    Severity.Error,
    (ReportColumn.CadresTrained, ReportColumn.Cadres),
    (ReportColumn.BranchHeadsTrained, ReportColumn.BranchHeads));
