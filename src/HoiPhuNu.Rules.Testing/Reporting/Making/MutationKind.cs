namespace HoiPhuNu.Rules.Testing.Reporting;

internal enum MutationKind
{
    Nudge,
    SetCell,
    Clear,
    CopyCell,
    DropRow,
    DuplicateRow,
    DropColumn,
    SetUnit,
    SetYear,
    SwapRows,
    AverageRate,
    NetFromStock,
    PlanDrop,
    PlanNudge,
    PreviousNudge,
    PreviousDrop,
    Jump,
    Published,
    NoLosses,
    CopyRow,
    CopyPrevious,
    RoundFigures,
    RateInBand,
    PreviousSource,
}
