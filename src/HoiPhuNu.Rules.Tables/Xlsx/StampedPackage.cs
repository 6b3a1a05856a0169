using System.IO.Compression;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>Writes a package so that the same content is the same bytes: no part says when it was written.</summary>
internal static class StampedPackage
{
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Copies the package to a stream, which stays open and need not be one that can be sought in.</summary>
    public static void Copy(Stream package, Stream target)
    {
        package.Position = 0;
        using var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var to = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in from.Entries)
        {
            var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = Stamp;
            using var source = entry.Open();
            using var destination = copy.Open();
            source.CopyTo(destination);
        }
    }
}
