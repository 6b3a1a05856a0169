using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tallying;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>The movement identity as JSON has it (docs/schemas/tally.md): all categories of the whole, and every line below that does not close.</summary>
internal sealed record IdentityDocument(
    LocalDate AsOf,
    LocalDate From,
    bool Closes,
    long Errors,
    ImmutableArray<IdentityLineDocument> Whole,
    ImmutableArray<IdentityLineDocument> NotClosing)
{
    public static IdentityDocument Of(MovementIdentity identity, TallyFigures figures, Unit? within, Level? level)
    {
        var units = figures.Within(within).Select(unit => unit.Unit).ToHashSet();
        var notClosing = identity.NotClosing.Where(line => units.Contains(line.Unit)).ToList();
        return new IdentityDocument(
            figures.Tree.Day,
            figures.From,
            notClosing.Count == 0,
            figures.Findings.Where(finding => finding.Severity == Severity.Error).Sum(finding => finding.Times),
            [.. identity.Lines.Where(line => within is null ? line.Unit.ParentCode is null : line.Unit == within).Select(IdentityLineDocument.Of)],
            [.. notClosing.Where(line => level is null || line.Unit.Level == level).OrderBy(line => line.Unit.Code, StringComparer.Ordinal).ThenBy(line => line.Category.Ordinal).Select(IdentityLineDocument.Of)]);
    }
}

/// <summary>One unit and category.</summary>
internal sealed record IdentityLineDocument(
    string Unit, string Name, string Level, string Category, long Opening, long Arrivals, long Departures, long Expected, long Closing, long Unexplained)
{
    public static IdentityLineDocument Of(IdentityLine line) => new(
        line.Unit.Code,
        line.Unit.Name,
        line.Unit.Level.Code,
        line.Category.Code,
        line.Balance.Opening,
        line.Balance.Arrivals,
        line.Balance.Departures,
        line.Balance.Expected,
        line.Balance.Closing,
        line.Balance.Unexplained);
}
