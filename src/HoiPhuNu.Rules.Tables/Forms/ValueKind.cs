namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>What a column of an upright form holds.</summary>
internal enum ValueKind
{
    /// <summary>The figures of the form's one unit.</summary>
    Plain,

    /// <summary>The figures of the unit that its heading names.</summary>
    Unit,

    /// <summary>A plan, another time, a sum over units, a comparison, a unit of measure: no figures of a report.</summary>
    Other,
}
