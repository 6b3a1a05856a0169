namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>How a heading was understood.</summary>
internal enum HeadingMatch
{
    /// <summary>Not at all.</summary>
    Unknown,

    /// <summary>Letter by letter, as headers are compared.</summary>
    Exact,

    /// <summary>As a form says.</summary>
    Form,

    /// <summary>By a usual wording, an abbreviation, or the headings above it.</summary>
    Usual,

    /// <summary>As nothing that is counted: a serial number, a remark.</summary>
    Ignored,

    /// <summary>As the name of the unit above.</summary>
    Superior,

    /// <summary>As nothing but a part of the year, or all of it: "Quý I", "Lũy kế".</summary>
    Period,

    /// <summary>As a figure that is planned, or of another time.</summary>
    OtherTime,
}
