using System.Collections.Immutable;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Evaluating;

/// <summary>
/// What a report says of every unit as of a day, taken as it is reported: whether that is right is for the checks to say. Of target 5 a
/// superior's figure is the sum over its bases where all of them are known, else what its own row says; persons of target 6 do not add up and
/// are those of the unit's own row only. Immutable. Rules NUM-5, NET-5, TRN-2, ORG-6.
/// </summary>
public sealed class ReportFigures
{
    private readonly ImmutableDictionary<int, ReportSums> _growth;
    private readonly ReportGathering _gathering;

    private ReportFigures(DayRules rules, UnitTree tree, ImmutableArray<ReportRow?> rows, ReportGathering gathering, ImmutableDictionary<int, ReportSums> growth)
    {
        Rules = rules;
        Tree = tree;
        Rows = rows;
        Gathering = new GatheringFigures(gathering.Units, []);
        Potentials = [.. Enumerable.Range(0, tree.Units.Length).Select(gathering.PotentialOf)];
        _gathering = gathering;
        _growth = growth;
    }

    /// <summary>The rules of the day.</summary>
    public DayRules Rules { get; }

    /// <summary>The tree of the day.</summary>
    public UnitTree Tree { get; }

    /// <summary>The row of the day's year of each unit, by dense number; <see langword="null"/> where it has none.</summary>
    public ImmutableArray<ReportRow?> Rows { get; }

    /// <summary>Women, members and rate of every unit.</summary>
    public GatheringFigures Gathering { get; }

    /// <summary>
    /// The growth potential of every unit, by dense number: of a superior the sum over its communes, or, where none of them has a row, what its
    /// own row gives. <see langword="null"/> where target 5 does not apply. Rule PLAN-1 (CĐ6 III.1.b).
    /// </summary>
    public ImmutableArray<GrowthPotential?> Potentials { get; }

    /// <summary>The years up to the day's that the report has rows of, in order.</summary>
    public IEnumerable<int> Years => _growth.Keys.Order();

    /// <summary>
    /// Net growth of a unit in a year, on the tree of the day; <see langword="null"/> where it is not wholly reported, and where target 5 does not
    /// apply. Rule NET-5.
    /// </summary>
    /// <param name="number">The unit's dense number.</param>
    /// <param name="year">The year.</param>
    public long? GrowthOf(int number, int year) =>
        Tree.Units[number].HasTarget5 && _growth.TryGetValue(year, out var sums) ? sums[number] : null;

    /// <summary>Whether a superior is known by its own row alone: no unit below it that target 5 applies to has one.</summary>
    /// <param name="number">The unit's dense number.</param>
    public bool IsByOwnRow(int number) => _gathering.IsByOwnRow(number);

    /// <summary>Takes the figures of a report.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="units">The register, with its changes.</param>
    /// <param name="tree">The tree of the same day.</param>
    /// <param name="rows">The rows, in any order, of any years: those of the day's year say how things stand, earlier ones give their growth.</param>
    /// <param name="year">
    /// The year whose rows say how things stand; unless given, that of the day. A report of an earlier year counts as the year it is: with the rules of its
    /// 31 December, and the tree of the day that its codes are read as of, which then may be another day (ORG-9).
    /// </param>
    /// <exception cref="ArgumentException">The tree is of another day than the rules, and no year is given.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits (NUM-1).</exception>
    public static ReportFigures Of(DayRules rules, UnitRegister units, UnitTree tree, IEnumerable<ReportRow> rows, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(rows);
        if (rules.Day != tree.Day && year is null)
        {
            throw new ArgumentException($"The tree is of {tree.Day:uuuu-MM-dd}, the rules are of {rules.Day:uuuu-MM-dd}.", nameof(tree));
        }

        var all = rows.ToList();
        var placer = new UnitPlacer(units, tree);
        var now = new ReportYearRows(units, tree, year ?? tree.Day.Year, all);
        var growth = ImmutableDictionary.CreateBuilder<int, ReportSums>();
        foreach (var each in all.Select(row => row.Year).OfType<int>().Where(each => each <= tree.Day.Year).Distinct())
        {
            var reported = each == now.Year ? now : new ReportYearRows(units, units.AsOf(new LocalDate(each, 12, 31)), each, all);
            if (!reported.IsEmpty)
            {
                growth[each] = new ReportSums(reported, placer, row => row.Count(ReportColumn.NetGrowth), isFlow: true);
            }
        }

        return new ReportFigures(
            rules,
            tree,
            [.. Enumerable.Range(0, tree.Units.Length).Select(number => now[number])],
            new ReportGathering(rules, placer, now),
            growth.ToImmutable());
    }
}
