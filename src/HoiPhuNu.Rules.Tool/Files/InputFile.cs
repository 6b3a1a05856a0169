using HoiPhuNu.Rules.Documents.Checking;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tool.Files;

/// <summary>Opens what is to be read; what cannot be opened is told in one sentence.</summary>
internal static class InputFile
{
    /// <summary>Opens a file of the file system, or a sheet of a workbook.</summary>
    public static Stream Open(string path)
    {
        var (file, sheet) = InputPath.Of(path);
        if (Directory.Exists(file))
        {
            throw new ToolException("input.directory", ("file", OneLine.Of(path)));
        }

        var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16);
        return sheet is null ? stream : new SheetStream(stream, sheet, leaveOpen: false);
    }

    /// <summary>Opens the file and reads it with <paramref name="read"/>.</summary>
    public static T Read<T>(string path, Func<Stream, T> read) => Read(path, Open, read);

    /// <summary>Opens the file with <paramref name="open"/> and reads it with <paramref name="read"/>.</summary>
    public static T Read<T>(string path, Func<string, Stream> open, Func<Stream, T> read) => Guarded(path, () =>
    {
        using var stream = open(path);
        return read(stream);
    });

    /// <summary>What a report was read from, to copy it.</summary>
    public static ReportSource SourceOf(string path)
    {
        var (file, sheet) = InputPath.Of(path);
        return new ReportSource(file, sheet, () => Guarded(file, () => Open(file)));
    }

    private static T Guarded<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (LacksTemporaryFolder(problem, path))
        {
            // Not the file is missing or forbidden, but the place where a workbook is put for a moment.
            throw new ToolException("input.no-temporary-folder", ("file", OneLine.Of(path)), ("folder", OneLine.Of(Path.GetTempPath())));
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException("input.missing", ("file", OneLine.Of(path)));
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolException("input.no-permission", ("file", OneLine.Of(path)));
        }
        catch (Exception problem) when (problem is IOException or ArgumentException { ParamName: "path" } or NotSupportedException)
        {
            throw new ToolException("input.unreadable", ("file", OneLine.Of(path)), ("problem", SystemProblem.Of(problem)));
        }
    }

    /// <summary>Whether the file itself is there and may be read; then what was not found, or is forbidden, is the temporary folder.</summary>
    private static bool LacksTemporaryFolder(Exception problem, string path) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => IsReadable(path),
        UnauthorizedAccessException => IsReadable(path) && !HasTemporaryFolder(),
        _ => false,
    };

    private static bool HasTemporaryFolder()
    {
        try
        {
            using var file = new FileStream(
                Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsReadable(string path)
    {
        try
        {
            using var stream = new FileStream(InputPath.Of(path).File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
