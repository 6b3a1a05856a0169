using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>How a form stands in which indicators are rows and one column holds the figures of one unit.</summary>
/// <param name="ValueColumn">The column with the figures, from 0.</param>
/// <param name="Rows">The row of each heading, in the order of the headings.</param>
/// <param name="Unit">The unit's name or code; empty where only the sheet or the file may say it.</param>
/// <param name="IsOneOfSeveral">Whether other columns of the sheet are of other units.</param>
internal sealed record TurnedLayout(int ValueColumn, ImmutableArray<long> Rows, string Unit, bool IsOneOfSeveral);
