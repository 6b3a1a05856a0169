using HoiPhuNu.Rules.Tables.Forms;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>A sheet that holds the table, or a part of it.</summary>
/// <param name="Sheet">The sheet; nothing where the file is text.</param>
/// <param name="Layout">How it lays the table out.</param>
internal sealed record TablePart(SheetInfo? Sheet, FormLayout Layout);
