using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Training;

/// <summary>The codes of units in a list of posts, each placed once on the tree of the day; the unit may be of any level and kind. Rules ORG-6, ORG-9.</summary>
internal sealed class PostPlaces(UnitRegister units, UnitTree tree, LocalDate codesAsOf)
{
    private readonly UnitPlacer _placer = new(units, tree);
    private readonly Dictionary<string, Placement> _byCode = new(StringComparer.Ordinal);

    /// <summary>The codes that were matched by their lost leading zeros, in order.</summary>
    public ImmutableArray<PaddedCode> Padded =>
        [.. _byCode.Where(place => place.Value.IsPadded).OrderBy(place => place.Key, StringComparer.Ordinal).Select(place => new PaddedCode(place.Key, place.Value.Recorded!))];

    public Placement this[string code] =>
        _byCode.TryGetValue(code, out var known) ? known : _byCode[code] = _placer.Place(code, null, codesAsOf);

    public void AddAll(PostPlaces other)
    {
        foreach (var (code, place) in other._byCode)
        {
            _byCode.TryAdd(code, place);
        }
    }
}
