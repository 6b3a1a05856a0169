using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Conformance;

/// <summary>Rows as the tables of a vector hold them: texts, headers first.</summary>
internal static class TableText
{
    public static JsonArray Units(UnitRegister units) => Of(
        ["code", "level", "kind", "parent", "from", "until"],
        units.Units.OrderBy(unit => unit.Row.Row).Select(unit => new[] { unit.Code, unit.Level.Code, unit.Kind?.Code, unit.Row.Parent, Iso(unit.Row.From), Iso(unit.Row.Until) }));

    public static JsonArray Changes(UnitRegister units) => Of(
        ["date", "kind", "old", "new", "people"],
        units.Changes.OrderBy(change => change.Row).Select(change => new[] { Iso(change.Date), change.Kind.Code, change.Old, change.New, change.People?.Code }));

    /// <summary>Rows stand in a table in the order of their numbers, which have no gaps.</summary>
    public static JsonArray Members(IEnumerable<MemberRow> members) => Of(
        ["member_id", "birth_date", "commune", "residence", "resident_since", "category", "club_founder", "admitted_on", "ended_on", "code_date"],
        members.OrderBy(row => row.Row).Select(row => new[]
        {
            row.MemberId, row.Birth.ToString(), row.Commune, row.Residence.Kind.Code, Iso(row.Residence.Since), row.Category.Code, row.ClubFounder?.Code, Iso(row.AdmittedOn), Iso(row.EndedOn), Iso(row.CodeDate),
        }));

    public static JsonArray Women(IEnumerable<WomenCount> counts) => Of(
        ["commune", "women", "source", "published", "code_date"],
        counts.OrderBy(count => count.Row).Select(count => new[] { count.Commune, $"{count.Women}", count.Source.Code, Iso(count.Published), Iso(count.CodeDate) }));

    public static JsonArray Of(string[] headers, IEnumerable<string?[]> rows) =>
        new([.. rows.Prepend(headers).Select(row => new JsonArray([.. row.Select(cell => JsonValue.Create(cell ?? string.Empty))]))]);

    public static string? Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", null);

    /// <summary>The readings that are not at their default.</summary>
    public static JsonObject Named(Readings readings) => new(readings.ToNamedValues().Where(reading => Readings.Default.ToNamedValues()[reading.Key] != reading.Value)
        .Select(reading => KeyValuePair.Create(reading.Key, (JsonNode?)JsonValue.Create(reading.Value))));
}
