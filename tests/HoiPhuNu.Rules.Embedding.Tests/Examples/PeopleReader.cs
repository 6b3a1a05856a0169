using System.Data.Common;
using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Embedding.Tests.Examples;

/// <summary>Counts people row by row as any ADO.NET provider gives them; no row is kept.</summary>
internal static class PeopleReader
{
    /// <summary>The columns, in this order: commune, birth_date, residence, resident_since, category.</summary>
    public static PersonTally Count(DbDataReader reader, DayRules rules, UnitRegister units)
    {
        var tree = units.AsOf(rules.Day);
        var codes = new DatabaseCodes(units, tree);
        var tally = new PersonTally(rules, tree);
        while (reader.Read())
        {
            tally.Add(new CompactPerson(
                codes.Unit(Text(0)),
                DatabaseCodes.Day(Date(1)),
                DatabaseCodes.Day(Date(3)),
                DatabaseCodes.Residence(Text(2)),
                DatabaseCodes.Category(Text(4))));
        }

        return tally;

        string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

        DateOnly? Date(int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<DateOnly>(column);
    }
}
