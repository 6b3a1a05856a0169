using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>The geographic bases without a row of one year, in the provinces that the report has rows of.</summary>
/// <param name="Year">The year.</param>
/// <param name="Claimed">Those that the report claims to have: a superior has a row that adds bases up, or a scope was given. Rule REP-03.</param>
/// <param name="Others">The others by province: the report does not claim to be complete about them.</param>
internal sealed record MissingBases(int Year, ImmutableArray<Unit> Claimed, ImmutableArray<(Unit Province, ImmutableArray<Unit> Bases)> Others)
{
    /// <summary>Those of every year that the report has rows of or that was given beside it.</summary>
    public static IEnumerable<MissingBases> Of(CheckedReport report)
    {
        foreach (var year in report.Years)
        {
            yield return Of(year.Year, year.Tree, report.Request.Scope, year);
        }

        var request = report.Request;
        if (request is { Scope: not null, Year: { } asked } && request.Rules.FindYear(asked) is not null && !report.Years.Any(year => year.Year == asked))
        {
            yield return Of(asked, request.Units.AsOf(request.DayOf(asked)), request.Scope, null);
        }
    }

    private static MissingBases Of(int year, UnitTree tree, string? scope, ReportYear? rows)
    {
        var scopeNumber = scope is not null && tree.TryGetNumber(scope, out var number) ? number : UnitTree.NoParent;
        var withBases = Superiors(tree, rows, number => tree.Units[number].IsBase);
        var reporting = Superiors(tree, rows, _ => true);
        var claimed = ImmutableArray.CreateBuilder<Unit>();
        var others = new Dictionary<int, ImmutableArray<Unit>.Builder>();
        for (var at = 0; at < tree.Units.Length; at++)
        {
            if (!tree.Units[at].IsGeographicBase || rows?.RowOf(at) is not null)
            {
                continue;
            }

            var superiors = tree.SuperiorsOf(at).Prepend(at).ToList();
            if (superiors.Contains(scopeNumber) || superiors.Exists(superior => superior != at && withBases.Contains(superior) && rows?.RowOf(superior) is not null))
            {
                claimed.Add(tree.Units[at]);
            }
            else if (superiors.Find(superior => tree.Units[superior].Level == Level.Province) is var province && tree.Units[province].Level == Level.Province && reporting.Contains(province))
            {
                (others.TryGetValue(province, out var bases) ? bases : others[province] = ImmutableArray.CreateBuilder<Unit>()).Add(tree.Units[at]);
            }
        }

        return new MissingBases(year, claimed.ToImmutable(), [.. others.OrderBy(pair => pair.Key).Select(pair => (tree.Units[pair.Key], pair.Value.ToImmutable()))]);
    }

    /// <summary>The units that have a row, and all above them.</summary>
    private static HashSet<int> Superiors(UnitTree tree, ReportYear? rows, Func<int, bool> counts)
    {
        var superiors = new HashSet<int>();
        for (var at = 0; at < tree.Units.Length; at++)
        {
            if (rows?.RowOf(at) is not null && counts(at))
            {
                superiors.Add(at);
                superiors.UnionWith(tree.SuperiorsOf(at));
            }
        }

        return superiors;
    }
}
