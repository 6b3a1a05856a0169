using System.Text;
using System.Xml;
using System.Xml.Linq;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Packages;

/// <summary>A small part of a package as a tree, to be changed.</summary>
internal static class PartXml
{
    /// <summary>How deep elements lie in each other; what changes trees calls itself once for each level.</summary>
    private const int Depth = 256;

    /// <summary>Reads a part: no document types, no entities, no more than <paramref name="limit"/> characters.</summary>
    /// <exception cref="UnreadableTableException">A tag and the text behind it go on without end.</exception>
    /// <exception cref="XmlException">It is no XML, or larger.</exception>
    public static XDocument Read(Stream part, string file, long limit = WorkbookLimits.OtherBytes)
    {
        using var text = new BoundedText(part, file);
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = limit });
        var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        return document.Root is not null && document.Descendants().All(element => element.HasElements || IsShallow(element)) ? document : throw new XmlException();
    }

    /// <summary>The bytes of a part.</summary>
    public static byte[] Bytes(XDocument document)
    {
        using var bytes = new MemoryStream();
        Write(document, bytes);
        return bytes.ToArray();
    }

    /// <summary>Writes a part.</summary>
    public static void Write(XDocument document, Stream target)
    {
        using var writer = XmlWriter.Create(target, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        document.WriteTo(writer);
    }

    private static bool IsShallow(XElement element)
    {
        var depth = 0;
        for (XElement? at = element; at is not null && depth <= Depth; at = at.Parent)
        {
            depth++;
        }

        return depth <= Depth;
    }
}
