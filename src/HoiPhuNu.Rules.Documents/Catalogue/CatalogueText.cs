using System.Collections.Immutable;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Catalogue;

/// <summary>The catalogue as people read it.</summary>
internal sealed class CatalogueText(Paper paper, DocumentTexts texts)
{
    /// <summary>Lists all rules by group, and all readings.</summary>
    public void WriteAll()
    {
        // A group's rules need not stand together in the rulebook's order (REP-24 is plausibility).
        foreach (var group in RuleCatalogue.Rules.GroupBy(rule => rule.Group, StringComparer.Ordinal))
        {
            paper.Line(0, new Inked(texts[$"rules.group.{group.Key}"], Ink.Heading));
            foreach (var rule in group)
            {
                paper.Line(2, new Inked(rule.Id.PadRight(9), Ink.Strong), rule.Title.In(texts.Language), new Inked(" · " + Clauses(rule.Clauses), Ink.Faint));
            }

            paper.Blank();
        }

        paper.Line(0, new Inked(texts["rules.readings"], Ink.Heading));
        foreach (var reading in RuleCatalogue.Readings)
        {
            paper.Line(2, new Inked(reading.Name, Ink.Strong), texts.With("rules.reading-default", ("value", reading.Default)));
        }

        paper.Blank();
        paper.Line(0, new Inked(texts["rules.considered"], Ink.Heading));
        foreach (var reading in RuleCatalogue.Considered)
        {
            paper.Line(2, new Inked(reading.Name, Ink.Strong), $": {reading.Title.In(texts.Language)}", new Inked(" · " + Clauses(reading.Clauses), Ink.Faint));
        }

        paper.Blank();
        paper.Line(0, texts["rules.hint"]);
    }

    /// <summary>Tells all about one rule.</summary>
    public void Write(Rule rule)
    {
        paper.Line(0, new Inked($"{rule.Id} · {rule.Title.In(texts.Language)}", Ink.Heading));
        paper.Blank();
        paper.Line(2, rule.Statement.In(texts.Language));
        paper.Blank();
        Field("rules.clause", Clauses(rule.Clauses));
        if (rule.IsOutside)
        {
            Field("rules.outside", texts["rules.outside-meaning"]);
        }

        Field("rules.validity", texts.With("rules.validity-days", ("first", rule.From), ("last", rule.Until.Minus(Period.FromDays(1)))));
        if (rule.Severity is { } severity)
        {
            Field("rules.severity", string.Join(texts["expected.or"], severity.Split('|').Select(each => texts[$"rules.severity-{each}"])));
        }

        Field("rules.example", rule.Example.In(texts.Language));
        foreach (var name in rule.Readings)
        {
            paper.Blank();
            Write(RuleCatalogue.Readings.First(reading => reading.Name == name));
        }

        foreach (var considered in RuleCatalogue.Considered.Where(reading => reading.Rules.Contains(rule.Id)))
        {
            paper.Blank();
            Write(considered);
        }
    }

    /// <summary>Tells all about a reading that is not offered.</summary>
    public void Write(ConsideredReading reading)
    {
        paper.Line(0, new Inked(texts.With("rules.considered-one", ("name", reading.Name)), Ink.Heading));
        paper.Line(2, new Inked(reading.Title.In(texts.Language), Ink.Strong), ": " + reading.Meaning.In(texts.Language));
        Field("rules.why-not", reading.Why.In(texts.Language));
        Field("rules.clause", Clauses(reading.Clauses));
        Field("rules.bears-on", string.Join(", ", reading.Rules));
    }

    /// <summary>Tells all about one reading.</summary>
    public void Write(ReadingDefinition reading)
    {
        paper.Line(0, new Inked(texts.With("rules.reading", ("name", reading.Name)), Ink.Heading));
        foreach (var value in reading.Values)
        {
            var isDefault = value.Value == reading.Default ? texts["rules.default-mark"] : string.Empty;
            paper.Line(2, new Inked(value.Value, Ink.Strong), new Inked(isDefault, Ink.Good), ": " + value.Meaning.In(texts.Language));
        }

        Field("rules.why", reading.Why.In(texts.Language));
        Field("rules.clause", Clauses(reading.Clauses));
        Field("rules.bears-on", string.Join(", ", reading.Rules));
    }

    private static string Clauses(ImmutableArray<string> clauses) => clauses.IsEmpty ? Rule.OutsideMark : string.Join("; ", clauses);

    private void Field(string name, string text) => paper.Line(2, new Inked(texts[name] + ": ", Ink.Strong), text);
}
