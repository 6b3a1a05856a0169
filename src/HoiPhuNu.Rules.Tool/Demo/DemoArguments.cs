using System.CommandLine;
using System.Globalization;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Tool.Arguments;

namespace HoiPhuNu.Rules.Tool.Demo;

/// <summary>What <c>hoiphunu demo</c> was asked.</summary>
/// <param name="Folder">Where the files go.</param>
/// <param name="Seed">Another seed makes other people and other names.</param>
/// <param name="Scale">How many times twelve communes.</param>
/// <param name="Format">The form of all results, where one was asked for.</param>
internal sealed record DemoArguments(string Folder, long Seed, int Scale, OutputFormat? Format)
{
    private const int LargestScale = 100;

    /// <summary>Takes the values from the parsed command line.</summary>
    public static DemoArguments Of(ParseResult parsed, CommandTree tree)
    {
        ArgumentValues.CheckLanguage(parsed.GetValue(tree.Lang));
        return new DemoArguments(
            parsed.GetValue(tree.Folder) ?? "hoiphunu-demo",
            Number(tree.Seed, parsed, 1, long.MinValue, long.MaxValue),
            (int)Number(tree.Scale, parsed, 1, 1, LargestScale),
            parsed.GetValue(tree.ResultFormat) is { } format ? FormatChoice.Of(format, output: null) : null);
    }

    private static long Number(Option<string?> option, ParseResult parsed, long usual, long least, long most)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return usual;
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new ToolException("usage.number", ("option", option.Name), ("value", OneLine.Of(text)), ("least", least), ("most", most));
    }
}
