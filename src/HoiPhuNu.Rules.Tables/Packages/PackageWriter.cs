using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Packages;

/// <summary>
/// A package that is made, new or out of another one, of which it keeps all parts that are not written anew. Parts are packed while they are written, so that a long
/// sheet is never held unpacked. The same content gives the same bytes: no part says when it was written, and new parts and relationships are numbered.
/// </summary>
internal sealed class PackageWriter(PackageFile? original) : IDisposable
{
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, MemoryStream> _packed = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, XDocument> _trees = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _dropped = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _added = [];

    /// <summary>Opens the content of a part for writing.</summary>
    public Stream Create(string part)
    {
        Remember(part);
        var packed = new MemoryStream();
        _packed[part] = packed;
        return new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true);
    }

    /// <summary>A small part as a tree that may be changed until the package is saved; the given one where there is none or what is there is no XML.</summary>
    public XDocument Tree(string part, Func<XElement> otherwise)
    {
        if (!_trees.TryGetValue(part, out var tree))
        {
            tree = Existing(part) ?? new XDocument(otherwise());
            _trees[part] = tree;
            Remember(part);
        }

        return tree;
    }

    /// <summary>A number that makes a new name of a part, for instance 3 for <c>xl/worksheets/sheet3.xml</c>.</summary>
    public int FreeNumber(string before, string after)
    {
        var number = 1;
        while (Has(before + number.ToString(CultureInfo.InvariantCulture) + after))
        {
            number++;
        }

        return number;
    }

    /// <summary>Says what kind of content a part has.</summary>
    public void Declare(string part, string contentType)
    {
        var types = Types.Root!;
        var known = types.Elements(Dialect.Types + "Override").FirstOrDefault(one => PartName.Normal((string?)one.Attribute("PartName") ?? string.Empty).Equals(part, StringComparison.OrdinalIgnoreCase));
        if (known is null)
        {
            types.Add(known = new XElement(Dialect.Types + "Override", new XAttribute("PartName", "/" + part)));
        }

        known.SetAttributeValue("ContentType", contentType);
    }

    /// <summary>An id that no relationship of a part has yet.</summary>
    public string FreeId(string source, string prefix)
    {
        var taken = ListOf(source).Root!.Elements().Select(one => (string?)one.Attribute("Id")).ToHashSet(StringComparer.Ordinal);
        var number = 1;
        while (taken.Contains(prefix + number.ToString(CultureInfo.InvariantCulture)))
        {
            number++;
        }

        return prefix + number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a part has a relationship to another one.</summary>
    public bool IsRelated(string source, string part) => ListOf(source).Root!.Elements()
        .Any(one => PartName.Resolve(source, (string?)one.Attribute("Target") ?? string.Empty).Equals(part, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds a relationship of one part to another.</summary>
    public void Relate(string source, string id, string type, string part) => ListOf(source).Root!.Add(new XElement(
        Dialect.Lists + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", PartName.Target(source, part))));

    /// <summary>Leaves a part out, and the relationships of another one to parts of its kind.</summary>
    public void Drop(string source, Relationship related)
    {
        _dropped.Add(related.Part);
        ListOf(source).Root!.Elements().Where(one => (string?)one.Attribute("Id") == related.Id).Remove();
        Types.Root!.Elements(Dialect.Types + "Override")
            .Where(one => PartName.Normal((string?)one.Attribute("PartName") ?? string.Empty).Equals(related.Part, StringComparison.OrdinalIgnoreCase))
            .Remove();
    }

    /// <summary>Writes the package to a stream, which stays open and need not be one that can be sought in.</summary>
    public void Save(Stream target)
    {
        _ = Types;
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in _added.Where(IsNew).Where(part => part == PartName.ContentTypes).Concat(original?.Names ?? []).Concat(_added.Where(IsNew).Where(part => part != PartName.ContentTypes)))
        {
            if (_dropped.Contains(part))
            {
                continue;
            }

            var entry = zip.CreateEntry(part, CompressionLevel.Optimal);
            entry.LastWriteTime = Stamp;
            using var content = entry.Open();
            Copy(part, content);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var packed in _packed.Values)
        {
            packed.Dispose();
        }
    }

    private XDocument Types => Tree(PartName.ContentTypes, () => new XElement(
        Dialect.Types + "Types",
        new XElement(Dialect.Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
        new XElement(Dialect.Types + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml"))));

    private XDocument ListOf(string source) => Tree(PartName.Relationships(source), () => new XElement(Dialect.Lists + "Relationships"));

    private bool Has(string part) => _packed.ContainsKey(part) || _trees.ContainsKey(part) || original?.Has(part) == true;

    private bool IsNew(string part) => original?.Has(part) != true;

    private void Remember(string part)
    {
        if (!_packed.ContainsKey(part) && _added.TrueForAll(added => !added.Equals(part, StringComparison.OrdinalIgnoreCase)))
        {
            _added.Add(part);
        }
    }

    private XDocument? Existing(string part)
    {
        try
        {
            using var content = original?.Open(part);
            return content is null ? null : PartXml.Read(content, original!.File);
        }
        catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
        {
            return null;
        }
    }

    private void Copy(string part, Stream target)
    {
        if (_trees.TryGetValue(part, out var tree))
        {
            PartXml.Write(tree, target);
        }
        else if (_packed.TryGetValue(part, out var packed))
        {
            packed.Position = 0;
            using var content = new DeflateStream(packed, CompressionMode.Decompress, leaveOpen: true);
            content.CopyTo(target);
        }
        else
        {
            using var content = original!.Open(part)!;
            content.CopyTo(target);
        }
    }
}
