using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Testing.Generators;

/// <summary>Rows of a register without any contradiction: a tree of provinces, districts and communes.</summary>
public sealed record CleanRegister(ImmutableArray<UnitRow> Rows);
