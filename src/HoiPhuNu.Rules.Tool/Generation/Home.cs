using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Generation;

/// <summary>
/// Where people live: a commune, and what became of it for them. Of a split commune's people some have one home and some another, so that
/// every person's commune is known on every day, whatever the changes say of the commune as a whole.
/// </summary>
/// <param name="Lives">The successive communes, each in force until the next one is.</param>
internal sealed record Home(ImmutableArray<Unit> Lives)
{
    /// <summary>The commune on a day.</summary>
    public Unit On(LocalDate day) => Lives.First(unit => unit.Validity.IsInForce(day));

    /// <summary>All homes that reach from the first day to the last one.</summary>
    public static ImmutableArray<Home> All(UnitRegister units, LocalDate first, LocalDate last) =>
    [
        .. units.Units
            .Where(unit => unit.IsGeographicBase && unit.Validity.IsInForce(first))
            .SelectMany(unit => Ways(units, [unit], last)),
    ];

    private static IEnumerable<Home> Ways(UnitRegister units, ImmutableArray<Unit> lives, LocalDate last) =>
        lives[^1].Validity.IsInForce(last)
            ? [new Home(lives)]
            : units.PossibleSuccessorsOf(lives[^1]).Where(next => next.IsGeographicBase).SelectMany(next => Ways(units, lives.Add(next), last));
}
