using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>
/// A small made-up country, what it reports, and what was then spoilt in the report: everything that a check of it is given, as records of the
/// library and, for software that reads files, as plain <see cref="Tables"/>. <see cref="ReportWorlds"/> makes them.
/// </summary>
public sealed class ReportWorld
{
    internal ReportWorld(Scenario scenario)
    {
        Scenario = scenario;
        Request = ScenarioRequest.Of(scenario);
        Units = PlainRows.RegisterOf(Request.Units);
        Report = PlainRows.TableOf(Request.Reports.Single(), "report.csv");
        Previous = Request.Previous is { } previous ? PlainRows.TableOf(previous, "previous.csv") : null;
        Plan = Request.Plan is { } plan ? PlainRows.PlanOf(plan) : null;
        Rules = PlainRows.RulesOf(Request);
        Tables = PlainTables.Of(Request);
    }

    /// <summary>The register of units.</summary>
    public UnitRegister Units { get; }

    /// <summary>The report, of one or two years.</summary>
    public ReportTable Report { get; }

    /// <summary>The report of the year before; <see langword="null"/> when there is none.</summary>
    public ReportTable? Previous { get; }

    /// <summary>The plan: allocations and registrations; <see langword="null"/> when there is none.</summary>
    public ImmutableArray<PlanRow>? Plan { get; }

    /// <summary>The rules to check under: term XIII, with any readings and bounds of plausibility.</summary>
    public RuleSet Rules { get; }

    /// <summary>The day all rows are read as of; <see langword="null"/> for 31 December of each row's year.</summary>
    public LocalDate? AsOf => Request.AsOf;

    /// <summary>The latest publication of statistics known, for REP-22; <see langword="null"/> when none is.</summary>
    public LocalDate? Published => Request.Published;

    /// <summary>Whether plausibility is to be checked too.</summary>
    public bool Plausibility => Request.Plausibility;

    /// <summary>
    /// The same as the CSV files would hold it, by the keys of the file formats: <c>units</c>, <c>report</c> and, where there are any,
    /// <c>previous</c> and <c>plan</c>. Of each table its rows as texts, headers first; the row at index <c>i</c> is row <c>i + 1</c> of the sheet.
    /// </summary>
    public ImmutableSortedDictionary<string, ImmutableArray<ImmutableArray<string>>> Tables { get; }

    internal Scenario Scenario { get; }

    internal NaiveRequest Request { get; }

    /// <summary>All of it, for a counterexample that is read.</summary>
    public override string ToString() => ScenarioText.Of(Scenario);
}
