using HoiPhuNu.Rules.Tool.Files;

namespace HoiPhuNu.Rules.Tool.Printing;

/// <summary>What texts for people are written on, line by line.</summary>
internal abstract class Paper
{
    /// <summary>Plain paper for files and pipes; for terminals one that wraps at its width.</summary>
    public static Paper For(TextWriter writer, OutputTarget target, ToolConsole console) =>
        target.IsFile || !console.OutIsTerminal ? new PlainPaper(writer) : new TerminalPaper(writer, console);

    /// <summary>Writes one line, <paramref name="indent"/> characters from the left.</summary>
    public abstract void Line(int indent, params ReadOnlySpan<Inked> parts);

    /// <summary>Leaves a line empty.</summary>
    public abstract void Blank();
}
