using System.CommandLine;
using System.CommandLine.Help;
using HoiPhuNu.Rules.Tool.Messages;

namespace HoiPhuNu.Rules.Tool.Arguments;

/// <summary>Writes the help of a command from the command itself, so that no option can be missing from it.</summary>
internal sealed class HelpText(ToolTexts texts)
{
    private const int MarkWidth = 32;

    /// <summary>Writes the help of one command.</summary>
    public void Write(Command command, TextWriter writer)
    {
        var name = command is RootCommand ? "hoiphunu" : command.Name;
        writer.WriteLine(texts[$"command.{name}"]);
        Section(writer, "help.usage", [texts[$"command.{name}.usage"]]);
        Section(writer, "help.commands", command.Subcommands.Select(sub => Marked(sub.Name, texts[$"command.{sub.Name}"])));
        Section(writer, "help.arguments", command.Arguments.Select(argument => Marked(argument.Name, texts[$"argument.{argument.Name}"])));
        Section(writer, "help.options", OptionsOf(command).Select(option => Marked(MarkOf(option), texts[KeyOf(option)])));
        Section(writer, "help.examples", [texts[$"command.{name}.examples"]]);
        Section(writer, "help.exit-codes", [texts["help.exit-codes.list"]]);
    }

    /// <summary>The text of an option; one that means something else in one command names another text in its description.</summary>
    public static string KeyOf(Option option) => $"option.{(option.Description is ['-', ..] named ? named : option.Name)}";

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Where(option => !option.Hidden).Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));

    private static string MarkOf(Option option) =>
        string.Join(", ", option is HelpOption ? ["--help", "-h"] : new[] { option.Name }) + (option.HelpName is null ? string.Empty : $" {option.HelpName}");

    private static string Marked(string mark, string text)
    {
        var indent = "\n" + new string(' ', MarkWidth);
        var beside = text.ReplaceLineEndings("\n").Replace("\n", indent, StringComparison.Ordinal);
        return mark.Length < MarkWidth ? mark.PadRight(MarkWidth) + beside : mark + indent + beside;
    }

    private void Section(TextWriter writer, string title, IEnumerable<string> lines)
    {
        var all = lines.SelectMany(line => line.ReplaceLineEndings("\n").Split('\n')).ToList();
        if (all.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine(texts[title]);
        foreach (var line in all)
        {
            writer.WriteLine(line.Length == 0 ? line : "  " + line);
        }
    }
}
