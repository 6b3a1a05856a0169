namespace HoiPhuNu.Rules.Tests.Vendors;

/// <summary>What a vendor's code may get wrong.</summary>
public enum VendorMistake
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Age by calendar years (AGE-1).</summary>
    AgeByYears,

    /// <summary>Six months counted back from the day (TIME-3).</summary>
    SixMonthsBackwards,

    /// <summary>Affiliations counted instead of persons (RATE-1).</summary>
    RowsForPersons,

    /// <summary>A membership still in force on the day it ended (TIME-2).</summary>
    LastDayIncluded,

    /// <summary>Honorary members in the numerator (CAT-1).</summary>
    HonoraryCounted,
}
