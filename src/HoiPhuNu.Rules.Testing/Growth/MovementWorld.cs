using System.Collections.Immutable;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Growth;

/// <summary>A register with its reorganisations, a list of movements with all its mess, a period and readings.</summary>
/// <param name="Steps">The reorganisations, in any order.</param>
/// <param name="Rows">The movements.</param>
/// <param name="From">The first day of the period, included.</param>
/// <param name="To">The last day of the period, included; the figures are of the tree of this day.</param>
/// <param name="Rules">Parameters and readings.</param>
public sealed record MovementWorld(ImmutableArray<Reorganisation> Steps, ImmutableArray<MovementRow> Rows, LocalDate From, LocalDate To, RuleSet Rules)
{
    private UnitRegister? _units;

    /// <summary>The register that the reorganisations lead to, with its changes.</summary>
    public UnitRegister Units => _units ??= MovementRegisters.Build(Steps);

    /// <summary>All of it, for a counterexample that is read.</summary>
    public override string ToString() =>
        $"{From:uuuu-MM-dd}..{To:uuuu-MM-dd} {Rules.Readings}\n{string.Join('\n', Steps)}\n{string.Join('\n', Rows)}";
}
