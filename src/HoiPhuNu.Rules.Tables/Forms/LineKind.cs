namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>What a line below the headers is.</summary>
internal enum LineKind
{
    /// <summary>A row of the table.</summary>
    Row,

    /// <summary>A line that adds rows up.</summary>
    Total,

    /// <summary>A line that names a superior and has its figures: it adds rows up where its neighbours are below it, else it is a row.</summary>
    Superior,

    /// <summary>The heading of a group.</summary>
    Heading,

    /// <summary>A line that names a unit and has no figure: it was not sent.</summary>
    NotSent,

    /// <summary>A row that numbers the columns.</summary>
    Numbers,

    /// <summary>The headers once more.</summary>
    Headers,

    /// <summary>A note, a signature, anything else that is no row.</summary>
    Text,
}
