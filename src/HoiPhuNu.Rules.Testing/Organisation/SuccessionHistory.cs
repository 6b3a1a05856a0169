using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Organisation;

/// <summary>A register without contradiction, the changes it went through (some of them nonsense), and the days around them.</summary>
public sealed class SuccessionHistory
{
    /// <summary>Plays the steps over a tree of provinces, districts and bases.</summary>
    public SuccessionHistory(int provinces, int districts, int bases, ImmutableArray<SuccessionStep> steps)
    {
        (Provinces, Districts, Bases, Steps) = (provinces, districts, bases, steps);
        var builder = new SuccessionHistoryBuilder(provinces, districts, bases);
        foreach (var step in steps)
        {
            builder.Take(step);
        }

        (Rows, Changes) = builder.Finish();
        Days = [.. builder.Days.SelectMany(day => new[] { day.PlusDays(-1), day }).Append(builder.Days[^1].PlusDays(3)).Distinct().Order()];
        Register = UnitRegister.Create(Rows).WithChanges(Changes);
    }

    /// <summary>How many provinces there are at first.</summary>
    public int Provinces { get; }

    /// <summary>How many districts each province has at first.</summary>
    public int Districts { get; }

    /// <summary>How many bases stand below each district, and below each province itself, at first.</summary>
    public int Bases { get; }

    /// <summary>What happened, in order.</summary>
    public ImmutableArray<SuccessionStep> Steps { get; }

    /// <summary>The register rows that come of it.</summary>
    public ImmutableArray<UnitRow> Rows { get; }

    /// <summary>The changes that come of it.</summary>
    public ImmutableArray<UnitChange> Changes { get; }

    /// <summary>The day before each change, its day, and a day after the last one.</summary>
    public ImmutableArray<LocalDate> Days { get; }

    /// <summary>The library's own register of them.</summary>
    public UnitRegister Register { get; }

    /// <summary>All pairs of a day and a day that is not before it.</summary>
    public IEnumerable<(LocalDate Recorded, LocalDate Counted)> DayPairs =>
        Days.SelectMany(recorded => Days.Where(counted => counted >= recorded).Select(counted => (recorded, counted)));

    /// <summary>Rows and changes, for a counterexample that is read.</summary>
    public override string ToString() => string.Join(
        '\n',
        Rows.Select(row => $"{row.Level.Code} {row.Code} below {row.Parent} [{row.From:uuuu-MM-dd}..{row.Until:uuuu-MM-dd}]")
            .Concat(Changes.Select(change => $"{change.Row}: {change.Date:uuuu-MM-dd} {change.Kind.Code} {change.Old} -> {change.New} {change.People?.Code}")));
}
