using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-41: more persons are trained than attended, where attendances are reported.</summary>
public sealed class TrainedWithinAttendancesValidator() : AtMostValidator(
    "REP-41",
    Severity.Error,
    (ReportColumn.CadresTrained, ReportColumn.CadresAttendances),
    (ReportColumn.BranchHeadsTrained, ReportColumn.BranchHeadsAttendances));
