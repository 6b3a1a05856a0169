namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>A section of a page, which its contents list names.</summary>
/// <param name="Id">Its address in the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Body">Writes what stands under the heading.</param>
internal sealed record HtmlSection(string Id, string Title, Action<HtmlWriter> Body);
