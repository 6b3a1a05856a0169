using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>A heading that was understood otherwise than letter by letter, for a note.</summary>
/// <param name="Heading">Its letter and text.</param>
/// <param name="Column">The column that it means.</param>
internal sealed record UnderstoodHeading(string Heading, TableColumn Column);
