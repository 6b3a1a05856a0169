using System.Xml.Linq;

namespace HoiPhuNu.Rules.Tables.Packages;

/// <summary>The names of one of the two forms of the standard. What is added to a workbook is written in its own form.</summary>
/// <param name="Main">The namespace of sheets and styles.</param>
/// <param name="Relationships">What the types of relationships, and the attributes that name them, begin with.</param>
internal sealed record Dialect(XNamespace Main, XNamespace Relationships)
{
    /// <summary>The namespace of relationship lists, which both forms share.</summary>
    public static readonly XNamespace Lists = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The namespace of the list of content types, which both forms share.</summary>
    public static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static readonly XNamespace StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /// <summary>What nearly all programs write.</summary>
    public static Dialect Transitional { get; } =
        new("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    private static Dialect Strict { get; } = new(StrictMain, "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /// <summary>The form that a workbook's outermost element tells.</summary>
    public static Dialect Of(XElement workbook) => workbook.Name.Namespace == StrictMain ? Strict : Transitional;

    /// <summary>The type of a relationship.</summary>
    public string TypeOf(string kind) => $"{Relationships.NamespaceName}/{kind}";
}
