namespace HoiPhuNu.Rules.Reporting;

/// <summary>What a cell should hold, as findings say it in <c>expected</c>: the same whatever the language.</summary>
internal static class CellForms
{
    /// <summary>The form of a kind of cell; of a word, the codes to choose from.</summary>
    public static string Of(CellKind kind, IEnumerable<string> codes) => kind switch
    {
        CellKind.Code or CellKind.Text => "text",
        CellKind.Year => "year",
        CellKind.Count => "integer >= 0",
        CellKind.SignedCount => "integer",
        CellKind.Percent => "percent >= 0",
        CellKind.Date => "date",
        CellKind.BirthDate => "birth_date",
        CellKind.YesNoOrCount => "yes|no|integer >= 0",
        _ => string.Join('|', codes),
    };
}
