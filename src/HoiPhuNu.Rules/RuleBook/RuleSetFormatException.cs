using System.Collections.Immutable;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>A text is no rule set: <see cref="RuleSet.FromJson"/> says what is wrong and where, so that it can be told in any language.</summary>
public sealed class RuleSetFormatException : FormatException
{
    internal RuleSetFormatException(RuleSetProblem problem, string path, Exception? cause = null)
        : this(problem, [path], cause: cause)
    {
    }

    internal RuleSetFormatException(RuleSetProblem problem, ImmutableArray<string> paths, long? line = null, long? column = null, int? version = null, Exception? cause = null)
        : base(MessageOf(problem, string.Join("', '", paths), line, column, version), cause)
    {
        Problem = problem;
        Paths = paths;
        Line = line;
        Column = column;
        Version = version;
    }

    /// <summary>What is wrong.</summary>
    public RuleSetProblem Problem { get; }

    /// <summary>The member, for instance <c>plausibility.manyCommunes</c> or <c>requiredSoftware[0].from</c>; empty where no one member is meant.</summary>
    public string Path => Paths.IsEmpty ? string.Empty : Paths[0];

    /// <summary>All members that are meant: of <see cref="RuleSetProblem.Missing"/> every one that its object lacks, else the one of <see cref="Path"/>.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>The line, counted from 1, where the text stops being JSON; <see langword="null"/> for other problems.</summary>
    public long? Line { get; }

    /// <summary>The byte within the line, counted from 1; <see langword="null"/> for other problems.</summary>
    public long? Column { get; }

    /// <summary>The version of the text, where it is one that this library does not read; <see langword="null"/> for other problems.</summary>
    public int? Version { get; }

    private static string MessageOf(RuleSetProblem problem, string path, long? line, long? column, int? version) => problem switch
    {
        RuleSetProblem.Syntax => $"The rule set is no JSON from line {line}, byte {column} on.",
        RuleSetProblem.NotAnObject => "The rule set is no JSON object.",
        RuleSetProblem.Version => $"The rule set is of {path} {version}; this library reads {path} {RuleSet.FormatVersion}.",
        RuleSetProblem.Missing => $"The rule set lacks '{path}'.",
        RuleSetProblem.Unknown => $"A rule set has no '{path}'.",
        RuleSetProblem.Duplicate => $"The rule set has '{path}' twice.",
        RuleSetProblem.Share => $"The rule set needs at '{path}' a share written by two whole numbers, for instance {{\"numerator\": 65, \"denominator\": 100}}; a target lies between 0 and 100 %.",
        _ => $"The rule set has an impossible value at '{path}'.",
    };
}
