using HoiPhuNu.Rules.Pages.Clauses;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documentation.Tests;

/// <summary>Sections III and IV of the source are walked to the last line, and its clauses and the rules name each other.</summary>
public sealed class ClauseTests
{
    private static readonly ClauseList List = ClauseList.Read();

    [Fact]
    public void Clauses_Each_HasRulesOrAReasonWhyThereIsNone() =>
        Assert.All(List.Clauses, clause =>
        {
            Assert.True(clause.Rules.IsEmpty == clause.WhyNoRule is not null, clause.Id);
            Assert.All(
                new[] { clause.Summary, clause.WhyNoRule }.OfType<LocalizedText>(),
                text => Assert.False(string.IsNullOrWhiteSpace(text.Vietnamese) || string.IsNullOrWhiteSpace(text.English), clause.Id));
        });

    [Fact]
    public void Clauses_Rules_CiteThePlaceOfTheClause() =>
        Assert.All(List.Clauses, clause => Assert.All(clause.Rules, rule => Assert.Contains(clause.Locator, RuleCatalogue.Get(rule).Clauses)));

    [Fact]
    public void Rules_ThatCiteTheseSections_AreNamedAtAClauseOfThatPlace()
    {
        var cited = RuleCatalogue.Rules.SelectMany(rule => rule.Clauses
            .Where(place => place.StartsWith("CĐ6 III", StringComparison.Ordinal) || place.StartsWith("CĐ6 IV", StringComparison.Ordinal))
            .Select(place => $"{rule.Id} {place}"));
        var named = List.Clauses.SelectMany(clause => clause.Rules.Select(rule => $"{rule} {clause.Locator}"));

        Assert.Empty(cited.Except(named));
    }

    [Fact]
    public void Clauses_Lines_GoOnFromTheFirstToTheLastWithoutGoingBack()
    {
        Assert.Equal(List.FirstLine, List.Clauses[0].FirstLine);
        Assert.Equal(List.LastLine, List.Clauses[^1].LastLine);
        Assert.All(List.Clauses, clause => Assert.True(clause.FirstLine <= clause.LastLine, clause.Id));
        Assert.All(List.Clauses.Zip(List.Clauses.Skip(1)), pair => Assert.True(pair.First.LastLine < pair.Second.FirstLine, pair.Second.Id));
        Assert.Equal(List.Clauses.Length, List.Clauses.Select(clause => clause.Id).Distinct().Count());
    }

    [SourceTextFact]
    public void SourceText_EveryLineFromSectionIIIOn_IsInAClause()
    {
        var lines = File.ReadAllLines(SourceTextFactAttribute.File!);
        var said = Enumerable.Range(1, lines.Length).Where(line => !string.IsNullOrWhiteSpace(lines[line - 1])).ToList();

        Assert.StartsWith("III. ", lines[List.FirstLine - 1], StringComparison.Ordinal);
        Assert.Equal(List.LastLine, said[^1]);
        Assert.DoesNotContain(said, line => line >= List.FirstLine && line <= List.LastLine && !List.Clauses.Any(clause => clause.FirstLine <= line && line <= clause.LastLine));
    }

    [SourceTextFact]
    public void Summaries_OfAllClauses_AreInOurOwnWords()
    {
        const int Run = 9;
        var source = Words(File.ReadAllText(SourceTextFactAttribute.File!));
        var runs = Runs(source, Run).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(runs);
        Assert.DoesNotContain(List.Clauses, clause => Runs(Words(clause.Summary.Vietnamese), Run).Any(runs.Contains));
    }

    private static string[] Words(string text) =>
        new string([.. text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Runs(string[] words, int length) =>
        Enumerable.Range(0, Math.Max(0, words.Length - length + 1)).Select(start => string.Join(' ', words[start..(start + length)]));
}
