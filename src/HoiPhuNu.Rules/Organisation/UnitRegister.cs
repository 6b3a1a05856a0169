using System.Collections.Frozen;
using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using NodaTime;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>The dated register of all units, past and present. Immutable. Rule ORG-4.</summary>
public sealed partial class UnitRegister
{
    private readonly FrozenDictionary<string, ImmutableArray<Unit>> _byCode;

    private UnitRegister(ImmutableArray<Unit> units, ImmutableArray<Finding> findings)
    {
        Units = units;
        Findings = findings;
        _withLeadingZeros = new(CodesByDigits);
        _names = new(() => new UnitNames(this));
        _predecessors = new(() => _possibleSuccessors.SelectMany(pair => pair.Value, (pair, successor) => (pair.Key, successor)).OrderBy(pair => pair.Key.Code, StringComparer.Ordinal).ToLookup(pair => pair.successor, pair => pair.Key));
        _byCode = units
            .GroupBy(unit => unit.Code, StringComparer.Ordinal)
            .ToFrozenDictionary(bearers => bearers.Key, bearers => bearers.OrderBy(unit => unit.Validity.From).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The accepted units, by code and then by time.</summary>
    public ImmutableArray<Unit> Units { get; }

    /// <summary>Where the register contradicts itself: DATA-13, DATA-06, DATA-02.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>All codes that were ever borne.</summary>
    public ImmutableArray<string> Codes => _byCode.Keys;

    /// <summary>The units that bear or bore <paramref name="code"/>, earliest first; empty when none ever did.</summary>
    public ImmutableArray<Unit> BearersOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _byCode.TryGetValue(code, out var bearers) ? bearers : [];
    }

    /// <summary>The unit that bears <paramref name="code"/> as of <paramref name="day"/>, or <see langword="null"/>.</summary>
    public Unit? Find(string code, LocalDate day) => BearersOf(code).FirstOrDefault(unit => unit.Validity.IsInForce(day));

    /// <summary>
    /// The last unit that bore <paramref name="code"/> before <paramref name="day"/> and is gone by then, or <see langword="null"/>. Rule ORG-9.
    /// </summary>
    public Unit? FindGone(string code, LocalDate day) =>
        BearersOf(code).LastOrDefault(unit => unit.Validity is { IsEmpty: false } life && life.Until <= day);

    /// <summary>The tree of all units in force as of <paramref name="day"/>.</summary>
    public UnitTree AsOf(LocalDate day) => new(day, this);
}
