using System.CommandLine;
using HoiPhuNu.Rules.Tool.Messages;

namespace HoiPhuNu.Rules.Tool.Arguments;

/// <summary>
/// The options that every command takes, on commands they do not bear on: a script may pass them everywhere. Their values must be right
/// all the same, and it is told that they change nothing. No help names them there.
/// </summary>
internal sealed class IdleOptions
{
    private readonly Option<string[]> _codesAsOf = new("--codes-as-of") { HelpName = "TABLE=DATE", Arity = ArgumentArity.OneOrMore, Hidden = true };
    private readonly Option<string[]> _reading = new("--reading") { HelpName = "NAME=VALUE", Arity = ArgumentArity.OneOrMore, Hidden = true };
    private readonly Option<string[]> _term = new("--term") { HelpName = "FILE", Arity = ArgumentArity.OneOrMore, Hidden = true };

    private IEnumerable<Option> All => [_codesAsOf, _reading, _term];

    /// <summary>Adds those that a command does not have itself.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in All.Where(option => command.Options.All(own => own.Name != option.Name)))
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Looks at the values of those that were given, and tells that they have nothing to apply to.</summary>
    public void Tell(ParseResult parsed, ToolConsole console, ToolTexts texts)
    {
        ArgumentValues.CodesAsOf(parsed.GetValue(_codesAsOf) ?? []);
        new RuleChoice(parsed.GetValue(_term) ?? [], parsed.GetValue(_reading) ?? []).Load(console, texts);
        foreach (var option in All.Where(option => parsed.GetResult(option) is { Implicit: false }))
        {
            console.Say(texts.With("note", ("note", texts.With("usage.idle-option", ("option", option.Name)))));
        }
    }
}
