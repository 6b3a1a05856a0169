using System.Collections.Frozen;
using NodaTime;

namespace HoiPhuNu.Rules.Organisation;

public sealed partial class UnitRegister
{
    private readonly Lazy<FrozenDictionary<string, string[]>> _withLeadingZeros;
    private readonly Lazy<UnitNames> _names;

    /// <summary>The names of all units, matched as a person matches them.</summary>
    public UnitNames Names => _names.Value;

    /// <summary>The unit in which <see cref="Match"/> looks for names; everywhere when <see langword="null"/>.</summary>
    public Unit? NamesWithin { get; private init; }

    /// <summary>The same register, in which <see cref="Match"/> looks for names inside one unit only: that of the province whose lists are read.</summary>
    /// <param name="unit">The unit, itself included; <see langword="null"/> for everywhere.</param>
    public UnitRegister WithNamesWithin(Unit? unit) => new(Units, Findings) { Changes = Changes, _possibleSuccessors = _possibleSuccessors, NamesWithin = unit };

    /// <summary>
    /// Finds the unit that a written code means as of <paramref name="day"/>. A code in force counts as it stands. Otherwise a code of digits
    /// that lost its leading zeros is matched if exactly one code of the register (of <paramref name="level"/>, where it is given) fits. If no unit
    /// bears the code on the day, the last one that bore it before is named. What is no code at all and has letters is taken for a name. Rules ORG-4, ORG-9.
    /// </summary>
    /// <param name="code">The code as written.</param>
    /// <param name="level">The level that the row claims, if it claims one.</param>
    /// <param name="day">The day the code is read as of (ORG-9).</param>
    public UnitMatch Match(string code, Level? level, LocalDate day)
    {
        var match = MatchCode(code, level, day);
        return match.Kind == UnitMatchKind.Unknown && BearersOf(code).IsEmpty && code.Any(char.IsLetter) ? ByName(code, level, day) : match;
    }

    /// <summary>The same, names left aside.</summary>
    internal UnitMatch MatchCode(string code, Level? level, LocalDate day)
    {
        if (Find(code, day) is { } exact)
        {
            return new UnitMatch(UnitMatchKind.Exact, exact);
        }

        if (code is [.. { Length: > 0 } whole, '.' or ',', '0'] && whole.All(char.IsAsciiDigit) && BearersOf(code).IsEmpty)
        {
            // A column of codes that became one of numbers with decimals: 101.0.
            return MatchCode(whole, level, day) is { Kind: UnitMatchKind.Exact } bare ? bare with { Kind = UnitMatchKind.Padded } : MatchCode(whole, level, day);
        }

        var padded = Padded(code, level);
        if (padded is not null && Find(padded, day) is { } inForce)
        {
            return new UnitMatch(UnitMatchKind.Padded, inForce);
        }

        return ((padded is null ? null : FindGone(padded, day)) ?? FindGone(code, day)) is { } gone ? new UnitMatch(UnitMatchKind.Gone, gone) : default;
    }

    private UnitMatch ByName(string name, Level? level, LocalDate day) => Names.Find(name, day, level, NamesWithin) switch
    {
        { Kind: UnitNameMatchKind.InForce, Unit: var unit } => new UnitMatch(UnitMatchKind.Named, unit),
        { Kind: UnitNameMatchKind.Before, Unit: var unit } => new UnitMatch(UnitMatchKind.Gone, unit),
        _ => default,
    };

    /// <summary>The units that bear or bore a code as it is written, or with its leading zeros where they were lost.</summary>
    internal IEnumerable<Unit> BearersAsWritten(string code, Level? level) =>
        BearersOf(code).Concat(Padded(code, level) is { } padded ? BearersOf(padded) : []).Where(unit => !unit.Validity.IsEmpty);

    /// <summary>The one code that a written one becomes with leading zeros; <see langword="null"/> when none or several do, or it may be meant as it stands.</summary>
    private string? Padded(string code, Level? level)
    {
        if (!_withLeadingZeros.Value.TryGetValue(code, out var longer))
        {
            return null;
        }

        var fitting = longer
            .Append(code)
            .Where(candidate => BearersOf(candidate).Any(unit => level is null || unit.Level == level))
            .Take(2)
            .ToList();
        return fitting.Count == 1 && fitting[0] != code ? fitting[0] : null;
    }

    private FrozenDictionary<string, string[]> CodesByDigits() => Codes
        .Where(code => code.Length > 1 && code.StartsWith('0') && code.All(char.IsAsciiDigit))
        .GroupBy(AsNumber, StringComparer.Ordinal)
        .ToFrozenDictionary(codes => codes.Key, codes => codes.ToArray(), StringComparer.Ordinal);

    /// <summary>What a spreadsheet leaves of a code of digits; 0 of zeros alone.</summary>
    private static string AsNumber(string code) => code.TrimStart('0') is { Length: > 0 } digits ? digits : "0";
}
