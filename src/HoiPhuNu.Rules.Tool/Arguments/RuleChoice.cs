using System.CommandLine;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Messages;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Arguments;

/// <summary>By which rules a command is to judge: <c>--term</c>, <c>--reading</c>.</summary>
internal sealed record RuleChoice(IReadOnlyList<string> Terms, IReadOnlyList<string> Readings)
{
    /// <summary>Khóa XIII with the default readings.</summary>
    public static RuleChoice None { get; } = new([], []);

    /// <summary>Takes the values from the parsed command line.</summary>
    public static RuleChoice Of(ParseResult parsed, CommandTree tree) => new(parsed.GetValue(tree.Term) ?? [], parsed.GetValue(tree.Reading) ?? []);

    /// <summary>The known terms, each with the readings that were chosen: khóa XIII, and those of the files, one after the other. Rule TERM-2.</summary>
    public TermSet Load(ToolConsole console, ToolTexts texts)
    {
        var terms = TermSet.Of(WithReadings(RuleSet.TermXIII));
        foreach (var file in Terms)
        {
            var term = WithReadings(InputFile.Read(file, stream => TermOf(stream, file)));
            if (terms.Named(term.Term) is { } known)
            {
                console.Say(texts.With("note", ("note", texts.With("input.term-replaced", ("term", OneLine.Of(known.Term)), ("file", OneLine.Of(file))))));
            }

            terms = With(terms, file, term);
        }

        return terms;
    }

    /// <summary>The same, where all days that were named must lie in a known term.</summary>
    public TermSet LoadFor(ToolConsole console, ToolTexts texts, params ReadOnlySpan<LocalDate?> days)
    {
        var terms = Load(console, texts);
        foreach (var named in days)
        {
            if (named is { } day)
            {
                RefuseOutside(terms, day);
            }
        }

        return terms;
    }

    /// <summary>Refuses a day that lies in no known term: nobody can tell anything about it.</summary>
    public static void RefuseOutside(TermSet terms, LocalDate day)
    {
        if (terms.Find(day) is null)
        {
            throw new ToolException("usage.outside-term", ("day", day), ("terms", OneLine.Of($"{terms}")));
        }
    }

    private RuleSet WithReadings(RuleSet term) => Readings.Count == 0 ? term : term with { Readings = ArgumentValues.WithReadings(term.Readings, Readings) };

    private static TermSet With(TermSet known, string file, RuleSet term) =>
        known.Terms.FirstOrDefault(other => other.FirstYear == term.FirstYear) is { } rival && rival != known.Named(term.Term)
            ? throw new ToolException("input.term-rival", ("file", OneLine.Of(file)), ("term", OneLine.Of(term.Term)), ("other", OneLine.Of(rival.Term)), ("year", $"{term.FirstYear}"))
            : known.With(term);

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
                ("path", string.Join(", ", problem.Paths.Select(OneLine.Of))),
                ("example", """{"numerator": 65, "denominator": 100}"""),
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
        RuleSetProblem.Duplicate => "input.term-duplicate",
        RuleSetProblem.Share => "input.term-share",
        _ => "input.term-value",
    };
}
