using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Tool.Files;

namespace HoiPhuNu.Rules.Tool;

/// <summary>Everything the tool knows of the world around it, so that a test can stand in for the world.</summary>
internal sealed record ToolConsole(Stream Out, TextWriter Error)
{
    /// <summary>What is sent to standard input.</summary>
    public Stream In { get; init; } = Stream.Null;

    /// <summary>Opens a file to read it.</summary>
    public Func<string, Stream> Open { get; init; } = InputFile.Open;

    /// <summary>Whether a person reads <see cref="Out"/> on a terminal.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether a person reads <see cref="Error"/> on a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The terminal's width in characters.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The environment variables.</summary>
    public Func<string, string?> Environment { get; init; } = static _ => null;

    /// <summary>The clock that the sign of life goes by; no result depends on it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Signalled when the person presses Ctrl-C, or the system asks for the end.</summary>
    public CancellationToken Interrupted { get; init; }

    /// <summary>Says one sentence on standard error.</summary>
    public void Say(string sentence) => Error.WriteLine(OneLine.Of(sentence));

    /// <summary>Whether colours may be used: a terminal that can, and nobody asked for none (NO_COLOR).</summary>
    public bool HasColours =>
        OutIsTerminal && string.IsNullOrEmpty(Environment("NO_COLOR")) && Environment("TERM") is not "dumb";
}
