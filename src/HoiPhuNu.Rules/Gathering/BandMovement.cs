using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>
/// Where the geographic bases stand on two dates, and how they moved. A base is followed from one date to the other where it is the same on
/// both: it stayed, or was recoded or moved, and took nobody else in. Bases that merged, split or ended are in the numbers of their date but not in
/// the moves: no base of the other date is them. Rules RATE-5, ORG-6 (CĐ6 I.1).
/// </summary>
public sealed class BandMovement
{
    private readonly long[] _before = new long[RateStanding.All.Length];
    private readonly long[] _after = new long[RateStanding.All.Length];
    private readonly long[,] _moves = new long[RateStanding.All.Length, RateStanding.All.Length];

    private BandMovement()
    {
    }

    /// <summary>Bases followed from one date to the other: the sum of all moves.</summary>
    public long Followed { get; private set; }

    /// <summary>Bases of the earlier date that were reorganised away.</summary>
    public long ReorganisedBefore => _before.Sum() - Followed;

    /// <summary>Bases of the later date that came out of a reorganisation.</summary>
    public long ReorganisedAfter => _after.Sum() - Followed;

    /// <summary>How many bases stood there on each date, those that were reorganised included.</summary>
    public StandingChange this[RateStanding standing]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(standing);
            return new StandingChange(_before[standing.Ordinal], _after[standing.Ordinal]);
        }
    }

    /// <summary>How many bases went from one standing to another, or stayed where they were.</summary>
    public long Moved(RateStanding from, RateStanding to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return _moves[from.Ordinal, to.Ordinal];
    }

    /// <summary>Compares two dates.</summary>
    /// <param name="units">The register, with its changes.</param>
    /// <param name="before">The figures of the earlier date.</param>
    /// <param name="after">The figures of the later date.</param>
    /// <param name="tree">The tree of the later date.</param>
    /// <param name="within">
    /// The dense number, in that tree, of a unit to look at alone: bases at and below it, and bases of before whose figures count there;
    /// <see langword="null"/> for all.
    /// </param>
    /// <exception cref="ArgumentException">The later figures are not of the tree.</exception>
    public static BandMovement Between(UnitRegister units, GatheringFigures before, GatheringFigures after, UnitTree tree, int? within = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(tree);
        if (!after.Units.Select(figure => figure.Unit).SequenceEqual(tree.Units))
        {
            throw new ArgumentException("The later figures are not of the later tree.", nameof(tree));
        }

        var movement = new BandMovement();
        var sources = new BandSources();
        foreach (var figure in before.Units.Where(figure => figure.Unit.IsGeographicBase))
        {
            var standing = RateStanding.Of(figure.Verdict!);
            if (IsWithin(tree, sources.Add(units, tree, figure.Unit, standing), within))
            {
                movement._before[standing.Ordinal]++;
            }
        }

        for (var number = 0; number < tree.Units.Length; number++)
        {
            if (tree.Units[number].IsGeographicBase && IsWithin(tree, number, within))
            {
                movement.Arrive(sources.OnlySourceOf(tree.Units[number]), RateStanding.Of(after.Units[number].Verdict!));
            }
        }

        return movement;
    }

    private void Arrive(RateStanding? from, RateStanding to)
    {
        _after[to.Ordinal]++;
        if (from is not null)
        {
            _moves[from.Ordinal, to.Ordinal]++;
            Followed++;
        }
    }

    private static bool IsWithin(UnitTree tree, int number, int? within) =>
        within is not { } holder || number == holder || (number != UnitTree.NoParent && tree.SuperiorsOf(number).Contains(holder));
}
