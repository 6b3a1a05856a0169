using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Tool.Files;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>
/// Somebody else's program, asked over its standard input and output. Whatever it does, nobody waits longer than the patience for an answer, and
/// it is gone in the end, with all that it started. What it writes to standard error is shown as it comes.
/// </summary>
internal sealed class ForeignProgram : IDisposable
{
    private const int LongestAnswer = 16 << 20;
    private const int LongestQuote = 80;

    private readonly Process _process;
    private readonly TimeSpan _patience;
    private readonly CancellationToken _interrupted;
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;

    private ForeignProgram(Process process, TimeSpan patience, CancellationToken interrupted)
    {
        _process = process;
        _patience = patience;
        _interrupted = interrupted;
    }

    /// <summary>Starts the command as the machine's shell understands it.</summary>
    /// <exception cref="ToolException">It cannot be started.</exception>
    public static ForeignProgram Start(string command, TimeSpan patience, CancellationToken interrupted)
    {
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd.exe", $"/d /s /c \"{command}\"")
            : new ProcessStartInfo("/bin/sh", ["-c", command]);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        try
        {
            return new ForeignProgram(Process.Start(start)!, patience, interrupted);
        }
        catch (Exception problem) when (problem is ExternalException or IOException or InvalidOperationException)
        {
            throw new ToolException("conformance.not-started", ("command", OneLine.Of(command)), ("problem", SystemProblem.Of(problem)));
        }
    }

    /// <summary>Sends one request and waits for its answer.</summary>
    /// <exception cref="ToolException">No answer came, or something that is none.</exception>
    public JsonObject Ask(JsonObject request)
    {
        var id = (string)request["id"]!;
        var line = Within(id, AskAsync(Encoding.UTF8.GetBytes(ProtocolJson.Line(request) + "\n"))) ?? throw Ended(id);
        JsonObject answer;
        try
        {
            answer = ProtocolJson.Parse(line);
        }
        catch (JsonException)
        {
            throw new ToolException("conformance.garbage", ("vector", id), ("text", Quoted(line)));
        }

        return answer["id"] is JsonValue told && told.TryGetValue<string>(out var answered) && answered == id
            ? answer
            : throw new ToolException("conformance.other-id", ("vector", id), ("text", Quoted(line)));
    }

    /// <summary>Ends it: first by the end of its input, then by force.</summary>
    public void Dispose()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It does not listen any more; it is ended below.
        }

        if (!_process.WaitForExit(TimeSpan.FromMilliseconds(500)))
        {
            Kill();
        }

        _process.Dispose();
    }

    private async Task<string?> AskAsync(byte[] request)
    {
        await _process.StandardInput.BaseStream.WriteAsync(request, _interrupted).ConfigureAwait(false);
        await _process.StandardInput.BaseStream.FlushAsync(_interrupted).ConfigureAwait(false);
        string? line;
        do
        {
            line = await ReadLineAsync().ConfigureAwait(false);
        }
        while (line is not null && string.IsNullOrWhiteSpace(line));
        return line;
    }

    /// <summary>One line without its end; nothing when the program's output has ended before it.</summary>
    private async Task<string?> ReadLineAsync()
    {
        using var line = new MemoryStream();
        while (true)
        {
            if (_start == _end)
            {
                (_start, _end) = (0, await _process.StandardOutput.BaseStream.ReadAsync(_buffer, _interrupted).ConfigureAwait(false));
                if (_end == 0)
                {
                    return null;
                }
            }

            var found = Array.IndexOf(_buffer, (byte)'\n', _start, _end - _start);
            var length = (found >= 0 ? found : _end) - _start;
            line.Write(_buffer, _start, length);
            _start += found >= 0 ? length + 1 : length;
            if (found >= 0 || line.Length > LongestAnswer)
            {
                return Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)Math.Min(line.Length, LongestAnswer)).TrimStart('\uFEFF').TrimEnd('\r');
            }
        }
    }

    private string? Within(string id, Task<string?> asking)
    {
        try
        {
            return asking.WaitAsync(_patience, _interrupted).GetAwaiter().GetResult();
        }
        catch (TimeoutException)
        {
            Kill();
            throw new ToolException("conformance.silent", ("vector", id), ("seconds", _patience.TotalSeconds.ToString(CultureInfo.InvariantCulture)));
        }
        catch (IOException)
        {
            throw Ended(id);
        }
    }

    private ToolException Ended(string id)
    {
        // Its output can end a moment before itself; and it may close its output and live on.
        return _process.WaitForExit(TimeSpan.FromSeconds(1))
            ? new ToolException("conformance.ended", ("vector", id), ("code", _process.ExitCode.ToString(CultureInfo.InvariantCulture)))
            : new ToolException("conformance.closed", ("vector", id));
    }

    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception problem) when (problem is InvalidOperationException or ExternalException or AggregateException)
        {
            // It has ended meanwhile, or is not ours to end.
        }
    }

    private static string Quoted(string line) => OneLine.Of(line.Length <= LongestQuote ? line : line[..LongestQuote] + "…");
}
