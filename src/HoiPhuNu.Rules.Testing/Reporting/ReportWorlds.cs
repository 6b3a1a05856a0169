using FsCheck;
using FsCheck.Fluent;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>Makes reports: clean ones, and ones in which up to six things were spoilt. They shrink by spoiling less and by having less to report.</summary>
public static class ReportWorlds
{
    /// <summary>Random reports, most of them spoilt.</summary>
    public static Arbitrary<ReportWorld> World() =>
        Arb.From(Gen.Frequency((5, Scenarios.Spoilt), (1, Scenarios.Clean)).Select(WorldOf), world => Scenarios.Smaller(world.Scenario).Select(WorldOf));

    /// <summary>Reports with which nothing is wrong, so that a check of them finds nothing.</summary>
    public static Gen<ReportWorld> Clean { get; } = Scenarios.Clean.Select(WorldOf);

    /// <summary>Reports in which something was changed; a change may happen to be none.</summary>
    public static Gen<ReportWorld> Spoilt { get; } = Scenarios.Spoilt.Select(WorldOf);

    /// <summary>In one file: rows are then told by their number alone.</summary>
    private static ReportWorld WorldOf(Scenario scenario) => new(scenario with { SplitAfter = 0 });
}
