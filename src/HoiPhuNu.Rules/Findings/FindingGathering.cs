namespace HoiPhuNu.Rules.Findings;

/// <summary>The findings that stand for those of their kind that a <see cref="FindingCollector"/> did not keep.</summary>
internal static class FindingGathering
{
    /// <summary>The key of their message.</summary>
    public const string MessageKey = "more";

    /// <summary>The fact that says how many of the file's rows are in no listed finding; it stands at one of a file's gathered findings of each severity.</summary>
    public const string UnlistedRows = "unlisted_rows";

    /// <summary>One for each kind of which some were not kept.</summary>
    /// <param name="kinds">All kinds.</param>
    /// <param name="listed">The findings that were kept.</param>
    public static IEnumerable<Finding> Of(IEnumerable<FindingKind> kinds, IReadOnlyList<Finding> listed)
    {
        foreach (var list in kinds.Where(kind => kind.Dropped > 0).GroupBy(kind => (kind.OneDropped!.File, kind.OneDropped.Severity)))
        {
            var unlisted = new RowSet();
            foreach (var kind in list)
            {
                unlisted.AddAll(kind.DroppedRows);
            }

            foreach (var finding in listed.Where(finding => finding.File == list.Key.File && finding.Severity == list.Key.Severity))
            {
                unlisted.Remove(finding.Place.Row ?? 0);
            }

            var rows = unlisted.Count;
            foreach (var kind in list)
            {
                yield return Gathered(kind, rows);
                rows = 0;
            }
        }
    }

    private static Finding Gathered(FindingKind kind, long unlistedRows)
    {
        var one = kind.OneDropped!;
        var finding = new Finding(one.Rule, one.Severity, new Place(one.File, null, one.Column)) { MessageKey = MessageKey, Day = one.Day, Others = kind.Dropped - 1 }
            .With("count", kind.Dropped)
            .With(UnlistedRows, unlistedRows);
        return kind.DroppedRows is { First: { } first, Last: { } last }
            ? finding.With("first", first).With("last", last)
            : finding with { MessageKey = MessageKey + ".no-rows" };
    }
}
