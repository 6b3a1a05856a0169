using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>
/// Large parts of a package that is being made, packed while they are written. The package itself would hold them unpacked until it is saved, which for a sheet of
/// a hundred thousand rows is more than all the rest.
/// </summary>
internal sealed class PackedParts
{
    private readonly Dictionary<string, MemoryStream> _parts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the entries that they take the place of.</summary>
    public IReadOnlyCollection<string> Names => _parts.Keys;

    /// <summary>Opens the content of a part for writing; what the package has in its place stays empty.</summary>
    public Stream Create(OpenXmlPart part)
    {
        var packed = new MemoryStream();
        _parts[part.Uri.OriginalString.TrimStart('/')] = packed;
        return new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true);
    }

    /// <summary>Opens what was written as the content of an entry; <see langword="null"/> where nothing was.</summary>
    public Stream? Open(string entry)
    {
        if (!_parts.TryGetValue(entry, out var packed))
        {
            return null;
        }

        packed.Position = 0;
        return new DeflateStream(packed, CompressionMode.Decompress, leaveOpen: true);
    }
}
