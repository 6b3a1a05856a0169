using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Words;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Documents.Catalogue;

/// <summary>The catalogue as CSV: one line per rule, or one per value of a reading.</summary>
internal sealed class CatalogueCsv(TableWriter table, Language language)
{
    /// <summary>Writes rules.</summary>
    public void Write(IEnumerable<Rule> rules)
    {
        table.WriteRow("id", "group", "clauses", "outside", "severity", "from", "until", "readings", "title", "statement", "example");
        foreach (var rule in rules)
        {
            table.WriteRow(
                rule.Id,
                rule.Group,
                string.Join("; ", rule.Clauses),
                YesNo(rule.IsOutside),
                rule.Severity,
                LocalDatePattern.Iso.Format(rule.From),
                LocalDatePattern.Iso.Format(rule.Until),
                string.Join("; ", rule.Readings),
                rule.Title.In(language),
                rule.Statement.In(language),
                rule.Example.In(language));
        }
    }

    /// <summary>Writes a reading.</summary>
    public void Write(ReadingDefinition reading)
    {
        table.WriteRow("name", "value", "default", "meaning", "rules", "clauses", "outside", "why");
        foreach (var value in reading.Values)
        {
            table.WriteRow(
                reading.Name,
                value.Value,
                YesNo(value.Value == reading.Default),
                value.Meaning.In(language),
                string.Join("; ", reading.Rules),
                string.Join("; ", reading.Clauses),
                YesNo(reading.IsOutside),
                reading.Why.In(language));
        }
    }

    /// <summary>Writes a reading that is not offered.</summary>
    public void Write(ConsideredReading reading)
    {
        table.WriteRow("name", "title", "meaning", "rules", "clauses", "why");
        table.WriteRow(
            reading.Name, reading.Title.In(language), reading.Meaning.In(language), string.Join("; ", reading.Rules), string.Join("; ", reading.Clauses), reading.Why.In(language));
    }

    private static string YesNo(bool value) => value ? "yes" : "no";
}
