using System.IO.Compression;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>Writes a package so that the same content is the same bytes: no part says when it was written.</summary>
internal static class StampedPackage
{
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Copies the package to a stream, which stays open and need not be one that can be sought in.</summary>
    /// <param name="package">The package.</param>
    /// <param name="large">Parts of it whose content is there.</param>
    /// <param name="target">What is written to.</param>
    public static void Copy(Stream package, PackedParts large, Stream target)
    {
        package.Position = 0;
        using var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var to = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var missing = large.Names.Except(from.Entries.Select(entry => entry.FullName), StringComparer.OrdinalIgnoreCase).ToList();
        if (missing.Count > 0)
        {
            throw new InvalidDataException($"The package has no part '{missing[0]}'.");
        }

        foreach (var entry in from.Entries)
        {
            var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = Stamp;
            using var source = large.Open(entry.FullName) ?? entry.Open();
            using var destination = copy.Open();
            source.CopyTo(destination);
        }
    }
}
