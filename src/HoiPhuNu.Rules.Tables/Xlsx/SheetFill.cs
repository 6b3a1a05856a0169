namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>What a cell is marked as: an error, a warning, a header, a total, nothing. Never by colour alone: error and cause are bold too, warning is italic.</summary>
public enum SheetFill
{
    /// <summary>A cell like any other.</summary>
    None,

    /// <summary>A header.</summary>
    Header,

    /// <summary>A title or a total: bold, without colour.</summary>
    Strong,

    /// <summary>Something wrong.</summary>
    Error,

    /// <summary>Something worth a second look.</summary>
    Warning,

    /// <summary>Something as it should be.</summary>
    Good,

    /// <summary>An example that is no data.</summary>
    Example,

    /// <summary>What is to be mended first: the cause of what is wrong elsewhere.</summary>
    Cause,

    /// <summary>Something that only follows from a cause, and is right when that is mended.</summary>
    Derived,
}
