namespace HoiPhuNu.Rules.Documents.Printing;

/// <summary>One column of a table of text.</summary>
/// <param name="Header">Its header.</param>
/// <param name="IsNumber">Whether it holds numbers, which stand at the right.</param>
internal readonly record struct TextColumn(string Header, bool IsNumber = false);
