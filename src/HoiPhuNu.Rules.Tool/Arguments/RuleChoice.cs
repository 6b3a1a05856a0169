using System.CommandLine;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Messages;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Arguments;

/// <summary>By which rules a command is to judge: <c>--term</c>, <c>--reading</c>.</summary>
internal sealed record RuleChoice(string? Term, IReadOnlyList<string> Readings)
{
    /// <summary>Takes the values from the parsed command line.</summary>
    public static RuleChoice Of(ParseResult parsed, CommandTree tree) => new(parsed.GetValue(tree.Term), parsed.GetValue(tree.Reading) ?? []);

    /// <summary>The term's parameters and the readings.</summary>
    /// <param name="days">Days that must lie in the term; those that were not named are nothing.</param>
    public RuleSet Load(params ReadOnlySpan<LocalDate?> days)
    {
        var rules = Term is { } file ? InputFile.Read(file, stream => TermOf(stream, file)) : RuleSet.TermXIII;
        foreach (var named in days)
        {
            if (named is { } day && !rules.IsVerifiedFor(day))
            {
                throw new ToolException("usage.outside-term", ("day", day), ("term", rules.Term), ("first", rules.FirstDay), ("last", rules.LastDay));
            }
        }

        return Readings.Count == 0 ? rules : rules with { Readings = ArgumentValues.WithReadings(rules.Readings, Readings) };
    }

    private static RuleSet TermOf(Stream stream, string file)
    {
        try
        {
            using var reader = new StreamReader(stream);
            return RuleSet.FromJson(reader.ReadToEnd());
        }
        catch (RuleSetFormatException problem)
        {
            throw new ToolException(
                KeyOf(problem.Problem),
                ("file", OneLine.Of(file)),
                ("path", OneLine.Of(problem.Path)),
                ("version", $"{problem.Version}"),
                ("known", $"{RuleSet.FormatVersion}"),
                ("line", $"{problem.Line}"),
                ("column", $"{problem.Column}"));
        }
    }

    private static string KeyOf(RuleSetProblem problem) => problem switch
    {
        RuleSetProblem.Syntax => "input.term-syntax",
        RuleSetProblem.NotAnObject => "input.term-no-object",
        RuleSetProblem.Version => "input.term-version",
        RuleSetProblem.Missing => "input.term-missing",
        RuleSetProblem.Unknown => "input.term-unknown",
        _ => "input.term-value",
    };
}
