using System.Text;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Tool.Arguments;

namespace HoiPhuNu.Rules.Tool.Files;

/// <summary>
/// Where results go: standard output, or a file. A file is written beside its place and renamed when it is whole, so that nobody ever
/// reads half a result and an earlier one survives a failure.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    /// <summary>What means standard output where a file is asked for, as programs on every system have it.</summary>
    private const string StandardOutput = "-";

    private readonly string? _path;
    private readonly string? _beside;
    private readonly CancellationTokenRegistration _whenInterrupted;

    private OutputTarget(Stream stream, string? path = null, string? beside = null, CancellationToken interrupted = default)
    {
        Stream = stream;
        _path = path;
        _beside = beside;
        _whenInterrupted = interrupted.Register(Discard);
    }

    /// <summary>What to write to.</summary>
    public Stream Stream { get; }

    /// <summary>Whether the results go to a file.</summary>
    public bool IsFile => _path is not null;

    /// <summary>Opens a target for text.</summary>
    public static OutputTarget Open(string? path, IEnumerable<string> inputs, ToolConsole console) => Open(path, OutputFormat.Text, inputs, console);

    /// <summary>Opens the target before any work is done, so that a place that cannot be written to is known at once.</summary>
    public static OutputTarget Open(string? path, OutputFormat format, IEnumerable<string> inputs, ToolConsole console)
    {
        if (path is null or StandardOutput)
        {
            if (format == OutputFormat.Xlsx && console.OutIsTerminal)
            {
                throw new ToolException("output.workbook-on-terminal");
            }

            return new OutputTarget(console.Out);
        }

        try
        {
            if (inputs.Any(input => FileIdentity.AreSame(InputPath.Of(input).File, path)))
            {
                throw new ToolException("output.is-input", ("file", OneLine.Of(path)));
            }

            return Directory.Exists(path)
                ? throw new ToolException("output.directory", ("file", OneLine.Of(path)))
                : Beside(FileIdentity.Real(path), console.Interrupted);
        }
        catch (DirectoryNotFoundException)
        {
            throw new ToolException("output.no-folder", ("file", OneLine.Of(path)));
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolException("output.no-permission", ("file", OneLine.Of(path)));
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or NotSupportedException)
        {
            throw Failed(path, problem);
        }
    }

    /// <summary>A writer of text on a stream that stays open, in UTF-8.</summary>
    public static StreamWriter TextOn(Stream stream, bool withMark = false, bool leavesOpen = true) =>
        new(stream, new UTF8Encoding(withMark), bufferSize: 1 << 14, leavesOpen) { NewLine = "\n" };

    /// <summary>Writes and, when all is written, puts the file in its place.</summary>
    public void Write(Action<Stream> write)
    {
        try
        {
            write(Stream);
            Stream.Flush();
            if (_path is not null && _beside is not null)
            {
                Stream.Dispose();
                File.Move(_beside, _path, overwrite: true);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw _path is null ? StandardFailed(problem) : Failed(_path, problem);
        }
    }

    /// <summary>Takes away what was not finished.</summary>
    public void Dispose()
    {
        if (_path is not null)
        {
            try
            {
                Stream.Dispose();
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // What it still held cannot be written either; that was told when the first of it could not.
            }
        }

        // Last, because an interruption may end the program between any two of these: until the file is gone, that end has to take it away.
        Discard();
        _whenInterrupted.Dispose();
    }

    private static OutputTarget Beside(string path, CancellationToken interrupted)
    {
        if (File.Exists(path))
        {
            // Renaming would replace what may not be written to, and would put a file in the place of a device or a pipe.
            var existing = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            if (!existing.CanSeek || path.StartsWith("/dev/", StringComparison.Ordinal))
            {
                return new OutputTarget(existing, path);
            }

            existing.Dispose();
        }

        var beside = Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        return new OutputTarget(new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.Delete), path, beside, interrupted);
    }

    /// <summary>What is to be said of a place that cannot be written to.</summary>
    public static ToolException Failed(string path, Exception problem) => SystemProblem.IsDiskFull(problem)
        ? new("output.disk-full", ("file", OneLine.Of(path)))
        : new("output.failed", ("file", OneLine.Of(path)), ("problem", SystemProblem.Of(problem)));

    private static ToolException StandardFailed(Exception problem) =>
        SystemProblem.IsDiskFull(problem) ? new("output.standard-full")
        : problem is UnauthorizedAccessException ? new("output.standard-closed")
        : new("output.standard-failed", ("problem", SystemProblem.Of(problem)));

    private void Discard()
    {
        if (_beside is not null)
        {
            try
            {
                File.Delete(_beside);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // Nothing better can be done about a left-over than to leave it; the result itself is told otherwise.
            }
        }
    }
}
