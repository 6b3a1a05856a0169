using System.IO.Compression;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Packages;

/// <summary>
/// A package (a zip file of parts) that is read within <see cref="WorkbookLimits"/>. Parts are found whatever a program made of their names: in another case, with
/// backslashes, with a slash before them.
/// </summary>
internal sealed class PackageFile : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _doubled = new(StringComparer.OrdinalIgnoreCase);

    private PackageFile(ZipArchive zip, string file)
    {
        _zip = zip;
        File = file;
        if (zip.Entries.Count > WorkbookLimits.Parts)
        {
            throw WorkbookProblem.Of(file, "workbook-too-large");
        }

        foreach (var entry in zip.Entries)
        {
            var name = PartName.Normal(entry.FullName);
            if (!_entries.TryAdd(name, entry))
            {
                _doubled.Add(name);
            }
        }

        if (_entries.Any(entry => entry.Value.Length > LimitOf(entry.Key)))
        {
            throw WorkbookProblem.Of(file, "workbook-too-large");
        }
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The names of all parts, in their order in the file.</summary>
    public IEnumerable<string> Names => _zip.Entries.Select(entry => PartName.Normal(entry.FullName)).Where(name => !name.EndsWith('/')).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Opens a package that can be sought in and stays open.</summary>
    /// <exception cref="UnreadableTableException">It is damaged or beyond all limits.</exception>
    public static PackageFile Open(Stream stream, string file)
    {
        try
        {
            var zip = new ZipArchive(new SoughtStream(stream), ZipArchiveMode.Read, leaveOpen: true);
            try
            {
                return new PackageFile(zip, file);
            }
            catch
            {
                zip.Dispose();
                throw;
            }
        }
        catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
        {
            throw WorkbookProblem.Of(file, "workbook-damaged", problem);
        }
    }

    /// <summary>Whether there is such a part.</summary>
    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>Opens a part; <see langword="null"/> where there is none.</summary>
    /// <exception cref="UnreadableTableException">There are two of this name, or it cannot be unpacked.</exception>
    public Stream? Open(string name)
    {
        if (!_entries.TryGetValue(name, out var entry))
        {
            return null;
        }

        try
        {
            return _doubled.Contains(name) ? throw WorkbookProblem.Of(File, "workbook-damaged") : entry.Open();
        }
        catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
        {
            throw WorkbookProblem.Of(File, "workbook-damaged", problem);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();

    /// <summary>What an entry says of its size is as much as is unpacked of it.</summary>
    private static long LimitOf(string name) =>
        name.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) ? WorkbookLimits.TextsBytes
        : name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || name.Equals(PartName.ContentTypes, StringComparison.OrdinalIgnoreCase) ? WorkbookLimits.OtherBytes
        : name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) ? WorkbookLimits.SheetBytes
        : long.MaxValue;
}
