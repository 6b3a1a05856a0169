using System.Reflection;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Validation.Boundaries;

/// <summary>No check is without a worked example.</summary>
public sealed class BoundaryTests
{
    internal static readonly string[] FirstTable =
    [
        "REP-01", "REP-02", "REP-03", "REP-04", "REP-05", "REP-06", "REP-10", "REP-11", "REP-12", "REP-13", "REP-14", "REP-15", "REP-16", "REP-17", "REP-20",
        "REP-21", "REP-22", "REP-23", "REP-30", "REP-31", "REP-40", "REP-41", "REP-43", "REP-50", "REP-51", "REP-52", "REP-60",
    ];

    internal static readonly string[] Plausibility = ["REP-24", "REP-25", "REP-26", "REP-27", "REP-32", "REP-33", "REP-34"];

    /// <summary>Ours: a report held against lists.</summary>
    internal static readonly string[] AgainstLists = ["REP-70"];

    internal static readonly string[] OfCauses = ["CAUSE-1", "CAUSE-2", "CAUSE-3", "CAUSE-4", "CAUSE-5", "CAUSE-6", "CAUSE-7"];

    [Fact]
    public void BoundaryOf_AllChecks_IsMissingForNoRule()
    {
        var covered = typeof(BoundaryTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<BoundaryOfAttribute>())
            .Select(attribute => attribute.Rule);
        Assert.Empty(FirstTable.Concat(Plausibility).Concat(AgainstLists).Concat(OfCauses).Except(covered));
    }

    [Fact]
    public void Catalogue_ReportChecks_AreThoseOfTheTwoTablesAndOurs() =>
        Assert.Equal(
            FirstTable.Concat(Plausibility).Concat(AgainstLists).Order(StringComparer.Ordinal),
            RuleCatalogue.Rules.Select(rule => rule.Id).Where(id => id.StartsWith("REP-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Check_SampleReport_FindsNothing() =>
        Assert.Empty(new SampleReport().WithPrevious().Published(new NodaTime.LocalDate(2024, 5, 1)).All());
}
