using System.Collections.Frozen;
using System.Collections.Immutable;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>
/// The names of all units of a register, matched as a person matches them. Left out before a name are "Hội LHPN", "Hội Phụ nữ", "UBND"; kinds are written in full
/// or short (Phường, P.); numbers are whole numbers (<c>Phường 1</c> is <c>Phường 01</c>); the whole text must match. The steps are those of <see cref="UnitNameStep"/>: the
/// first one at which any unit fits decides. Units in force come before those that bore the name earlier. Immutable; several threads may ask.
/// </summary>
public sealed class UnitNames
{
    /// <summary>A name that differs from the written one in more than every third letter is none that was meant.</summary>
    private const int LettersPerSlip = 3;

    private static readonly char[] Separators = ['-', '\u2013', '\u2014', ',', '(', '/', ';'];

    private readonly UnitRegister _units;
    private readonly FrozenDictionary<string, Named[]> _byFolded;

    internal UnitNames(UnitRegister units)
    {
        _units = units;
        _byFolded = units.Units
            .Where(unit => unit.Level.IsUnionLevel && unit.Row.Name is not null)
            .Select(unit => WrittenName.Of(unit.Name) is { } name ? new Named(unit, name, KindOf(unit, name)) : null)
            .OfType<Named>()
            .GroupBy(named => named.Name.NameFolded, StringComparer.Ordinal)
            .ToFrozenDictionary(named => named.Key, named => named.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Finds the unit that a name means as of a day.</summary>
    /// <param name="name">The name as written; a superior may stand behind it ("Tân Minh – Sóc Sơn") and then narrows.</param>
    /// <param name="day">The day.</param>
    /// <param name="level">The only level that may be meant; <see langword="null"/> for all levels of the Union.</param>
    /// <param name="within">The unit, in force on the day, in which it is looked for, itself included; <see langword="null"/> for everywhere.</param>
    /// <param name="superior">A superior's name that stands above it, in the heading of a group; it decides only where several fit.</param>
    public UnitNameMatch Find(string name, LocalDate day, Level? level = null, Unit? within = null, string? superior = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var whole = FindWhole(name, day, level, within, superior);
        if (whole.Kind != UnitNameMatchKind.Unknown)
        {
            return whole;
        }

        foreach (var at in Enumerable.Range(0, name.Length).Where(at => Array.IndexOf(Separators, name[at]) >= 0))
        {
            var beside = name[(at + 1)..].TrimEnd(' ', ')');
            if (FindWhole(name[..at], day, level, within, superior: null) is { Kind: not UnitNameMatchKind.Unknown } part && LiesIn(part, beside, day) is { } narrowed)
            {
                return narrowed;
            }
        }

        return whole;
    }

    /// <summary>The units in force whose names come nearest to one that fits none, at most three; empty where none comes near.</summary>
    public ImmutableArray<Unit> Nearest(string name, LocalDate day, Level? level = null, Unit? within = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (WrittenName.Of(name) is not { } written)
        {
            return [];
        }

        return
        [
            .. _byFolded.Values.SelectMany(named => named)
                .Where(named => named.Unit.Validity.IsInForce(day) && IsMeant(named.Unit, level) && (within is null || LiesIn(named.Unit, within, day)))
                .Select(named => (named.Unit, Slips: LetterDistance.Between(named.Name.NameFolded, written.NameFolded)))
                .Where(near => near.Slips <= Math.Max(1, written.NameFolded.Length / LettersPerSlip))
                .OrderBy(near => near.Slips)
                .ThenBy(near => near.Unit.Code, StringComparer.Ordinal)
                .Select(near => near.Unit)
                .Take(3),
        ];
    }

    /// <summary>Whether a name, its kind ignored, is that of a unit.</summary>
    public bool IsNameOf(string name, Unit unit, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Row.Name is null || WrittenName.Of(unit.Name) is not { } own || Parts(name).Any(part => WrittenName.Of(part.Name) is { } written
            && (own.NameFolded == written.NameFolded || own.NameFolded == written.Folded || own.Folded == written.NameFolded)
            && (part.Beside is null || HasSuperior(unit, part.Beside, day, UnitNameStep.Folded)));
    }

    /// <summary>Whether a name says which kind of unit it is: "Xã", "P.".</summary>
    public static bool HasKind(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return WrittenName.Of(name) is { Kind: not NameKind.None };
    }

    /// <summary>Whether a text can only be a name: it has several words, or letters that no code has. "03V01" is a code that nobody knows.</summary>
    internal static bool LooksLikeName(string text) =>
        text.Any(char.IsLetter) && text.Any(character => char.IsWhiteSpace(character) || (char.IsLetter(character) && !char.IsAscii(character)));

    private static IEnumerable<(string Name, string? Beside)> Parts(string name) =>
        Enumerable.Range(0, name.Length)
            .Where(at => Array.IndexOf(Separators, name[at]) >= 0)
            .Select(at => (name[..at], (string?)name[(at + 1)..].TrimEnd(' ', ')')))
            .Prepend((name, null));

    private static NameKind KindOf(Unit unit, WrittenName name) =>
        name.Kind != NameKind.None ? name.Kind
        : unit.Kind == UnitKind.Xa ? NameKind.Commune
        : unit.Kind == UnitKind.Phuong ? NameKind.Ward
        : unit.Kind == UnitKind.ThiTran ? NameKind.Township
        : unit.Kind == UnitKind.DacKhu ? NameKind.SpecialZone
        : NameKind.None;

    private static bool IsMeant(Unit unit, Level? level) => level is null ? unit.Level != Level.Central : unit.Level == level;

    private static bool Fits(Named unit, WrittenName written, UnitNameStep step) => step switch
    {
        UnitNameStep.LettersWithKind => unit.Kind == written.Kind && written.Kind != NameKind.None && unit.Name.NameLetters == written.NameLetters,
        UnitNameStep.Letters => unit.Name.NameLetters == written.NameLetters || unit.Name.NameLetters == written.Letters,
        UnitNameStep.FoldedWithKind => unit.Kind == written.Kind && written.Kind != NameKind.None && unit.Name.NameFolded == written.NameFolded,
        _ => true,
    };

    private UnitNameMatch FindWhole(string name, LocalDate day, Level? level, Unit? within, string? superior)
    {
        if (WrittenName.Of(name) is not { } written)
        {
            return UnitNameMatch.None;
        }

        var meant = With(written.NameFolded)
            .Concat(written.Folded == written.NameFolded ? [] : With(written.Folded))
            .Where(named => IsMeant(named.Unit, level))
            .ToList();
        var inForce = meant.FindAll(named => named.Unit.Validity.IsInForce(day) && (within is null || LiesIn(named.Unit, within, day)));
        if (inForce.Count > 0)
        {
            return Chosen(inForce, written, superior, day, UnitNameMatchKind.InForce);
        }

        var before = meant.FindAll(named => named.Unit.Validity is { IsEmpty: false } life && life.Until <= day && (within is null || LiesIn(named.Unit, within, day)));
        var last = before.Count == 0 ? null : before.Max(named => named.Unit.Validity.Until);
        return before.Count == 0 ? UnitNameMatch.None : Chosen(before.FindAll(named => named.Unit.Validity.Until == last), written, superior, day, UnitNameMatchKind.Before);
    }

    private Named[] With(string folded) => _byFolded.TryGetValue(folded, out var named) ? named : [];

    private UnitNameMatch Chosen(List<Named> candidates, WrittenName written, string? superior, LocalDate day, UnitNameMatchKind kind)
    {
        foreach (var step in Enum.GetValues<UnitNameStep>())
        {
            var fitting = candidates.FindAll(named => Fits(named, written, step)).ConvertAll(named => named.Unit);
            if (fitting.Count > 0)
            {
                var match = Match(fitting, step, written.Kind != NameKind.None, kind, day, isNarrowed: false);
                return match.Kind == UnitNameMatchKind.Several && superior is not null && LiesIn(match, superior, day) is { } narrowed ? narrowed : match;
            }
        }

        return UnitNameMatch.None;
    }

    private UnitNameMatch Match(IEnumerable<Unit> fitting, UnitNameStep? step, bool hasKind, UnitNameMatchKind kind, LocalDate day, bool isNarrowed)
    {
        ImmutableArray<Unit> units = [.. fitting.Distinct().OrderBy(unit => unit.Code, StringComparer.Ordinal)];
        return units is [var only]
            ? new UnitNameMatch
            {
                Kind = kind,
                Unit = only,
                Step = step,
                Fitting = units,
                HasKind = hasKind,
                IsNarrowed = isNarrowed,
                Successor = kind == UnitNameMatchKind.Before ? _units.Follow(only, day) : null,
            }
            : new UnitNameMatch { Kind = UnitNameMatchKind.Several, Step = step, Fitting = units, HasKind = hasKind, IsNarrowed = isNarrowed };
    }

    /// <summary>What of a match lies in a superior of that name; <see langword="null"/> where nothing does.</summary>
    private UnitNameMatch? LiesIn(UnitNameMatch match, string superior, LocalDate day)
    {
        var kind = match.Fitting[0].Validity.IsInForce(day) ? UnitNameMatchKind.InForce : UnitNameMatchKind.Before;
        foreach (var step in Enum.GetValues<UnitNameStep>())
        {
            var inside = match.Fitting.Where(unit => HasSuperior(unit, superior, day, step)).ToList();
            if (inside.Count > 0)
            {
                return Match(inside, match.Step, match.HasKind, kind, day, isNarrowed: true);
            }
        }

        return null;
    }

    /// <summary>Whether a unit has a superior of that name at a step, or had one on its last day: "Huyện Cao Lãnh" is not "Thành phố Cao Lãnh".</summary>
    private bool HasSuperior(Unit unit, string name, LocalDate day, UnitNameStep step)
    {
        if (WrittenName.Of(name) is not { } written)
        {
            return false;
        }

        var last = unit.Validity.IsInForce(day) || unit.Validity.Until is not { } until ? day : until.PlusDays(-1);
        for (var superior = SuperiorOf(unit, last); superior is not null; superior = SuperiorOf(superior, last))
        {
            if (WrittenName.Of(superior.Name) is { } own && (own.NameFolded == written.NameFolded || own.NameFolded == written.Folded)
                && Fits(new Named(superior, own, KindOf(superior, own)), written, step))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a unit, or what became of it, lies in another: on the day, or on the first day of one that is not in force yet.</summary>
    private bool LiesIn(Unit unit, Unit within, LocalDate day)
    {
        var at = within.Validity.From is { } from && from > day ? from : day;
        for (var holder = _units.Follow(unit, at)?.Unit; holder is not null; holder = SuperiorOf(holder, at))
        {
            if (holder == within)
            {
                return true;
            }
        }

        return false;
    }

    private Unit? SuperiorOf(Unit unit, LocalDate day) => unit.ParentCode is { } code ? _units.Find(code, day) : null;

    private sealed record Named(Unit Unit, WrittenName Name, NameKind Kind);
}
