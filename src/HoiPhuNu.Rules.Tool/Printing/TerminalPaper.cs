using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Tool.Files;
using Spectre.Console;

namespace HoiPhuNu.Rules.Tool.Printing;

/// <summary>Wraps between words at the terminal's width, keeping the indentation; colours where they are wanted.</summary>
internal sealed class TerminalPaper : Paper
{
    private readonly IAnsiConsole _terminal;

    private TerminalPaper(TextWriter writer, ToolConsole console)
    {
        _terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = console.HasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.HasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        _terminal.Profile.Width = console.Width;
    }

    /// <summary>Plain paper for files and pipes; for terminals one that wraps at its width.</summary>
    public static Paper For(TextWriter writer, OutputTarget target, ToolConsole console) =>
        target.IsFile || !console.OutIsTerminal ? new PlainPaper(writer) : new TerminalPaper(writer, console);

    public override void Line(int indent, params ReadOnlySpan<Inked> parts)
    {
        var paragraph = new Paragraph();
        foreach (var part in parts)
        {
            paragraph.Append(OneLine.Of(part.Text), StyleOf(part.Ink));
        }

        _terminal.Write(new Padder(paragraph, new Padding(indent, 0, 0, 0)));
    }

    public override void Blank() => _terminal.WriteLine();

    private static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Heading => new Style(decoration: Decoration.Bold | Decoration.Underline),
        Ink.Strong => new Style(decoration: Decoration.Bold),
        Ink.Faint => new Style(decoration: Decoration.Dim),
        Ink.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Ink.Warning => new Style(Color.Olive, decoration: Decoration.Bold),
        Ink.Good => new Style(Color.Green),
        _ => Style.Plain,
    };
}
