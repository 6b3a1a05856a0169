using System.Collections.Immutable;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>A district, or a province where there is none, with the geographic bases in it.</summary>
/// <param name="Superior">The unit and its own figures.</param>
/// <param name="Bases">The geographic bases in it, by rate.</param>
internal sealed record TallyGroup(UnitFigures Superior, ImmutableArray<UnitFigures> Bases)
{
    /// <summary>How many bases lie in a band.</summary>
    public int Count(RateBand band) => Bases.Count(unit => unit.Gathering.Verdict?.Band == band);

    /// <summary>How many bases lie in none, because no rate applies or none can be told.</summary>
    public int WithoutBand => Bases.Count(unit => unit.Gathering.Verdict?.Band is null);
}
