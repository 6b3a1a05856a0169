using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>A handful of events, netted. All communes that they name are geographic bases of one province.</summary>
internal static class GrowthOperations
{
    private const string Province = "province";

    public static JsonObject Growth(Question question)
    {
        var (from, to) = (question.Day("from"), question.Day("to"));
        if (to < from)
        {
            throw new QuestionException("input.to is before input.from");
        }

        var events = question.Each("events").Select(EventOf).ToList();
        var units = UnitRegister.Create(
        [
            new UnitRow("central", Level.Central),
            new UnitRow(Province, Level.Province) { Parent = "central" },
            .. events.Select(row => row.Commune!).Distinct().Select(code => new UnitRow(code, Level.Commune) { Kind = UnitKind.Xa, Parent = Province }),
        ]);
        var tally = new MovementTally(units);
        events.ForEach(row => tally.Add(row));
        var tree = units.AsOf(to);
        var counts = tally.CountOver(from, tree);
        var growth = counts.Growth(question.Terms.For(counts.To));
        var terms = growth.Total.Terms;
        return new JsonObject
        {
            ["admitted"] = terms.Admitted,
            ["moved_in"] = terms.MovedIn,
            ["left"] = terms.Left,
            ["died"] = terms.Died,
            ["moved_out"] = terms.MovedOut,
            ["club"] = terms.Club,
            ["category_balance"] = terms.CategoryBalance,
            ["net"] = growth.Total.Net,
            ["by_commune"] = new JsonObject(tree.Units
                .Select((unit, number) => (unit, number))
                .Where(pair => pair.unit.IsGeographicBase)
                .OrderBy(pair => pair.unit.Code, StringComparer.Ordinal)
                .Select(pair => KeyValuePair.Create(pair.unit.Code, Answers.Of(growth[pair.number]?.Net)))),
            ["repeated"] = new JsonArray([.. counts.Findings.Where(finding => finding.Rule == "DATA-05").Select(finding => JsonValue.Create(finding.Place.Row!.Value))]),
        };
    }

    private static MovementRow EventOf(Question row, int index) => new()
    {
        Row = index + 1,
        MemberId = row.Text("member_id"),
        Commune = row.Text("commune"),
        Date = row.Day("date"),
        Kind = row.Word<MovementKind>("event"),
        Category = row.Word<MemberCategory>("category"),
        ClubFounder = row.WordOrNone<Level>("club_founder"),
    };
}
