
namespace HoiPhuNu.Rules.Reporting;

public sealed partial class ReportColumn
{
    /// <summary>The code of <em>yes</em> (có) in <see cref="HasComputer"/>.</summary>
    public const string Yes = "yes";

    /// <summary>The code of <em>no</em> (không) in <see cref="HasComputer"/>.</summary>
    public const string No = "no";

    /// <summary>Where nothing reported means none: these may be left empty. Rules REP-14, SUP-2.</summary>
    public bool BlankMeansNone => this == MovedIn || this == ClubGrowth || this == HasComputer;

    /// <summary>The cell as this column takes it: a value that it cannot hold is unreadable. Rule REP-04.</summary>
    public Cell Admit(Cell cell) => cell.HasValue && !CanHold(cell) ? Cell.Unreadable(cell.Text) : cell;

    private bool CanHold(Cell cell) => Kind switch
    {
        CellKind.Code or CellKind.Text => cell.Code is { Length: > 0 },
        CellKind.Word => IsWord(cell.Code),
        CellKind.Year or CellKind.Count => cell.Count >= 0,
        CellKind.SignedCount => cell.Count is not null,
        CellKind.Percent => cell.Percent >= 0,
        CellKind.Date => cell.Date is not null,
        CellKind.YesNoOrCount => cell.Count >= 0 || cell.Code is Yes or No,
        _ => false,
    };

    private bool IsWord(string? code) =>
        this == Level ? Organisation.Level.TryFromCode(code, out _)
        : this == WomenSource ? Gathering.WomenSource.TryFromCode(code, out _)
        : this == Rating && Planning.Rating.TryFromCode(code, out _);
}
