using System.Collections.Immutable;
using NodaTime;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>The codes of units of any kind in one list, each placed once on the tree of the day, with the rows that bear it. Rules ORG-6, ORG-9.</summary>
/// <param name="placer">Places the codes.</param>
/// <param name="level">The level they are of, where the list says so.</param>
/// <param name="codesAsOf">The day they are read as of where a row does not say it.</param>
internal sealed class RecordedUnits(UnitPlacer placer, Level? level, LocalDate codesAsOf)
{
    private readonly Dictionary<(string Code, LocalDate? CodeDate), (int Number, Placement Placement)> _byCode = [];
    private readonly CodeRows _rows = new();

    /// <summary>The codes that were matched by their lost leading zeros, in order.</summary>
    public ImmutableArray<PaddedCode> Padded =>
        PaddedCode.InOrder(_byCode.Where(code => code.Value.Placement is { IsPadded: true, Recorded: not null }).Select(code => new PaddedCode(code.Key.Code, code.Value.Placement.Recorded!)));

    /// <summary>The codes whose rows do not say when they were written down, each with its rows.</summary>
    public IEnumerable<CodeUse> Uses => _byCode.Where(code => code.Key.CodeDate is null).Select(code => _rows.UseOf(code.Value.Number, code.Key.Code));

    /// <summary>Where a code counts, which is read as of the day it was written down, of the list's day where that is not said.</summary>
    public Placement this[string code, LocalDate? codeDate] => Find(code, codeDate).Placement;

    /// <summary>Notes a row that can stand.</summary>
    public void Note(string code, LocalDate? codeDate, long row) => _rows.Add(Find(code, codeDate).Number, row);

    /// <summary>Takes over what another part of the same list met.</summary>
    public void AddAll(RecordedUnits other)
    {
        var codes = other._byCode.ToDictionary(code => code.Value.Number, code => code.Key);
        foreach (var (code, codeDate) in other._byCode.Keys)
        {
            Find(code, codeDate);
        }

        _rows.Merge(other._rows, number => Find(codes[number].Code, codes[number].CodeDate).Number);
    }

    private (int Number, Placement Placement) Find(string code, LocalDate? codeDate)
    {
        if (!_byCode.TryGetValue((code, codeDate), out var known))
        {
            known = (_byCode.Count, placer.Place(code, level, CodeDay.Of(codeDate, codesAsOf, placer.Tree.Day)));
            _byCode.Add((code, codeDate), known);
        }

        return known;
    }
}
