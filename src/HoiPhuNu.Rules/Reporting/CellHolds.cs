namespace HoiPhuNu.Rules.Reporting;

/// <summary>Which value a cell holds.</summary>
internal enum CellHolds
{
    Nothing,
    Count,
    Percent,
    Date,
    Code,
}
