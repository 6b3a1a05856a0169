using System.CommandLine;
using System.CommandLine.Parsing;
using HoiPhuNu.Rules.Documents.Messages;

namespace HoiPhuNu.Rules.Tool.Arguments;

/// <summary>Says in the language of the run what is wrong with the arguments; the parser itself knows no Vietnamese.</summary>
internal static class ParseProblem
{
    /// <summary>The first problem of a command line that cannot be run.</summary>
    public static ToolException Of(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            if (error.SymbolResult is OptionResult option)
            {
                return new ToolException(
                    option.Tokens.Count == 0 ? "usage.option-without-value" : "usage.option-twice",
                    ("option", option.Option.Name));
            }
        }

        return parsed.UnmatchedTokens is [var unknown, ..]
            ? Unknown(unknown, parsed.CommandResult.Command)
            : new ToolException("usage.no-command");
    }

    /// <summary>The parser takes the next option for the value that an option lacks; people have forgotten the value.</summary>
    public static void RefuseOptionsAsValues(ParseResult parsed)
    {
        var given = parsed.CommandResult.Children.Concat(parsed.RootCommandResult.Children).OfType<OptionResult>();
        foreach (var option in given)
        {
            if (option.Tokens.Any(token => token.Value is "-h" or ['-', '-', _, ..]))
            {
                throw new ToolException("usage.option-without-value", ("option", option.Option.Name));
            }
        }
    }

    /// <summary>An empty value is a variable of a script that was never set: no file, date or code is empty.</summary>
    public static void RefuseEmptyValues(ParseResult parsed)
    {
        foreach (var part in parsed.CommandResult.Children.Concat(parsed.RootCommandResult.Children))
        {
            if (part.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                throw part is OptionResult option
                    ? new ToolException("usage.option-without-value", ("option", option.Option.Name))
                    : new ToolException("usage.empty-argument", ("argument", ((ArgumentResult)part).Argument.Name));
            }
        }
    }

    /// <summary>The parser takes an option it does not know for an argument; people mean an option.</summary>
    public static void RefuseUnknownOptions(ParseResult parsed, IEnumerable<string> arguments)
    {
        if (!parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            && arguments.FirstOrDefault(argument => argument is ['-', _, ..]) is { } unknown)
        {
            throw Unknown(unknown, parsed.CommandResult.Command);
        }
    }

    private static ToolException Unknown(string word, Command command)
    {
        word = OneLine.Of(word);
        var known = command.Subcommands.Select(sub => sub.Name).Concat(command.Options.Select(option => option.Name)).Append("--lang");
        var nearest = Nearest.To(word.Split('=', ':')[0], known);
        return nearest.Count == 0
            ? new ToolException("usage.unknown-word", ("word", word), ("help", command is RootCommand ? "hoiphunu --help" : $"hoiphunu {command.Name} --help"))
            : new ToolException("usage.unknown-word-near", ("word", word), ("nearest", nearest));
    }
}
