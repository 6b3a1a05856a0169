namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>An element that is open until it is disposed, so that what is written inside it is what stands inside it.</summary>
internal readonly ref struct HtmlElement(HtmlWriter html)
{
    /// <summary>Closes it.</summary>
    public void Dispose() => html.Close();
}
