using HoiPhuNu.Rules.Tables.Xlsx;
using HoiPhuNu.Rules.Tool.Messages;

namespace HoiPhuNu.Rules.Tool.Files;

/// <summary>Opens what is to be read; what cannot be opened is told in one sentence.</summary>
internal static class InputFile
{
    /// <summary>Opens the file and reads it with <paramref name="read"/>.</summary>
    public static T Read<T>(string path, Func<Stream, T> read)
    {
        try
        {
            var (file, sheet) = InputPath.Of(path);
            if (Directory.Exists(file))
            {
                throw new ToolException("input.directory", ("file", OneLine.Of(path)));
            }

            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16);
            return read(sheet is null ? stream : new SheetStream(stream, sheet));
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
            throw new ToolException("input.unreadable", ("file", OneLine.Of(path)), ("problem", OneLine.Of(problem.Message)));
        }
    }
}
