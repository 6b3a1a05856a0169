using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HoiPhuNu.Rules.Pages.Api;

/// <summary>What the documentation comments of an assembly say, as Markdown.</summary>
internal sealed partial class XmlDocs
{
    private readonly Dictionary<string, XElement> _members;

    private XmlDocs(Dictionary<string, XElement> members) => _members = members;

    /// <summary>Reads the file that the compiler puts beside each assembly.</summary>
    public static XmlDocs Of(IEnumerable<Assembly> assemblies) => new(assemblies
        .SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
        .DistinctBy(member => member.Attribute("name")!.Value)
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal));

    /// <summary>The summary of a member; of a positional member of a record, what its parameter says. Empty where there is none.</summary>
    public string Summary(MemberInfo member) =>
        Text(Find(DocId.Of(member))?.Element("summary"))
        ?? (member is PropertyInfo { DeclaringType: { } type } ? Text(Find(DocId.Of(type))?.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == member.Name)) : null)
        ?? string.Empty;

    /// <summary>The remarks of a type; empty where there are none.</summary>
    public string Remarks(Type type) => Paragraphs(Find(DocId.Of(type))?.Element("remarks")) ?? string.Empty;

    private XElement? Find(string id)
    {
        // What is documented elsewhere is followed there; what only takes over the platform's words is told by its signature.
        var visited = 0;
        var element = _members.GetValueOrDefault(id);
        while (element?.Element("inheritdoc")?.Attribute("cref")?.Value is { } other && visited++ < 5)
        {
            element = _members.GetValueOrDefault(other);
        }

        return element;
    }

    private static string? Text(XElement? element) =>
        element is null ? null : Blanks().Replace(string.Concat(element.Nodes().Select(Markdown)), " ").Trim();

    /// <summary>Each paragraph on a line of its own, with a blank one between.</summary>
    private static string? Paragraphs(XElement? element) => element is null
        ? null
        : string.Join("\n\n", ParagraphBreak().Split(string.Concat(element.Nodes().Select(Markdown))).Select(text => Blanks().Replace(text, " ").Trim()).Where(text => text.Length > 0));

    private static string Markdown(XNode node) => node switch
    {
        XText text => text.Value.Replace("<", "&lt;", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal),
        XElement { Name.LocalName: "see" or "seealso" } see when see.Attribute("langword") is { } word => $"`{word.Value}`",
        XElement { Name.LocalName: "see" or "seealso" } see when see.Attribute("cref") is { } target => $"`{ShortName(target.Value)}`",
        XElement { Name.LocalName: "paramref" or "typeparamref" } reference => $"`{reference.Attribute("name")?.Value}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "em" or "i" } stressed => $"*{string.Concat(stressed.Nodes().Select(Markdown))}*",
        XElement { Name.LocalName: "para" } paragraph => $"\n\n{string.Concat(paragraph.Nodes().Select(Markdown))}\n\n",
        XElement other => string.Concat(other.Nodes().Select(Markdown)),
        _ => string.Empty,
    };

    /// <summary>The last name of <c>M:N.T.Add``1(System.Int64)</c>, with its type where it is a member.</summary>
    private static string ShortName(string id)
    {
        var names = Arity().Replace(id[2..].Split('(')[0], string.Empty).Split('.');
        return id[0] == 'T' || names.Length < 2 ? names[^1] : $"{names[^2]}.{(names[^1] == "#ctor" ? names[^2] : names[^1])}";
    }

    [GeneratedRegex(@"\n\s*\n", RegexOptions.CultureInvariant)]
    private static partial Regex ParagraphBreak();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"`+\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Arity();
}
