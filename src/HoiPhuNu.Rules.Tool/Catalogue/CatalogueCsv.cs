using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables.Csv;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tool.Catalogue;

/// <summary>The catalogue as CSV: one line per rule, or one per value of a reading.</summary>
internal sealed class CatalogueCsv(TextWriter writer, Language language)
{
    private readonly CsvTableWriter _table = new(writer);

    /// <summary>Writes rules.</summary>
    public void Write(IEnumerable<Rule> rules)
    {
        _table.WriteRow("id", "group", "clauses", "outside", "severity", "from", "until", "readings", "title", "statement", "example");
        foreach (var rule in rules)
        {
            _table.WriteRow(
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
        _table.WriteRow("name", "value", "default", "meaning", "rules", "clauses", "outside", "why");
        foreach (var value in reading.Values)
        {
            _table.WriteRow(
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

    private static string YesNo(bool value) => value ? "yes" : "no";
}
