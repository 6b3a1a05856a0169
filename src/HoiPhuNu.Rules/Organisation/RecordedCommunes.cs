using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>
/// The codes of communes in one list, each placed once at a line of the tree of the day. Several threads may ask. Rules ORG-6, ORG-9.
/// </summary>
internal sealed class RecordedCommunes
{
    private readonly UnitRegister _units;
    private readonly UnitPlacer _placer;
    private readonly ConcurrentDictionary<string, RecordedCommune> _byCode = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Code, LocalDate CodeDate), RecordedCommune> _dated = [];
    private readonly Lock _lock = new();
    private RecordedCommune[] _all = new RecordedCommune[16];
    private int _count;

    public RecordedCommunes(UnitRegister units, UnitTree tree, LocalDate codesAsOf)
    {
        _units = units;
        _placer = new UnitPlacer(units, tree);
        CodesAsOf = codesAsOf;
    }

    public UnitTree Tree => _placer.Tree;

    public LocalDate CodesAsOf { get; }

    /// <summary>The codes that were matched by their lost leading zeros, in order.</summary>
    public ImmutableArray<PaddedCode> Padded =>
        PaddedCode.InOrder(_all.Take(_count).Where(commune => commune.IsPadded).Select(commune => new PaddedCode(commune.Code, commune.Recorded!)));

    /// <summary>The commune that a code means, which is read as of the day it was written down, of the list's day where that is not said.</summary>
    public RecordedCommune this[string code, LocalDate? codeDate] =>
        codeDate is { } day ? (_dated.TryGetValue((code, day), out var dated) ? dated : Add(code, codeDate))
        : _byCode.TryGetValue(code, out var known) ? known
        : Add(code, null);

    /// <summary>The commune at a place of the list.</summary>
    public RecordedCommune this[int index] => Volatile.Read(ref _all)[index];

    /// <summary>The communes met so far, by their place in the list.</summary>
    public ReadOnlySpan<RecordedCommune> All => _all.AsSpan(0, _count);

    /// <summary>Those people of the list who stand unattributed, by the unit that was recorded.</summary>
    /// <param name="people">How many people stand at each commune, by its place.</param>
    public ImmutableArray<UnattributedPeople> Unattributed(ReadOnlySpan<long> people)
    {
        var counts = new Dictionary<Unit, long>();
        for (var index = 0; index < people.Length; index++)
        {
            if (people[index] > 0 && _all[index] is { Kind: PlacementKind.Unattributed, Recorded: { } recorded })
            {
                counts[recorded] = counts.GetValueOrDefault(recorded) + people[index];
            }
        }

        return Unattributed(counts);
    }

    /// <summary>People who stand unattributed, by the unit that was recorded.</summary>
    public ImmutableArray<UnattributedPeople> Unattributed(IEnumerable<KeyValuePair<Unit, long>> counts) =>
    [
        .. counts
            .OrderBy(group => group.Key.Code, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Validity.From)
            .Select(group => new UnattributedPeople(group.Key, _placer.LineOf(group.Key).Number, group.Value, _placer.MayGainBy(group.Key))),
    ];

    /// <summary>Takes over the codes that another part of the same list met.</summary>
    /// <returns>For each of its communes the index here.</returns>
    public int[] AddAll(RecordedCommunes other) => [.. other._all.Take(other._count).Select(commune => this[commune.Code, commune.CodeDate].Index)];

    /// <summary>The codes whose rows do not say when they were written down, each with its rows.</summary>
    public IEnumerable<CodeUse> Uses(CodeRows rows) =>
        _all.Take(_count).Where(commune => commune.CodeDate is null).Select(commune => rows.UseOf(commune.Index, commune.Code));

    private RecordedCommune Add(string code, LocalDate? codeDate)
    {
        lock (_lock)
        {
            if (codeDate is { } day ? _dated.TryGetValue((code, day), out var known) : _byCode.TryGetValue(code, out known))
            {
                return known;
            }

            if (_count == _all.Length)
            {
                // The old array stays as it is for those who are reading in it.
                var grown = new RecordedCommune[2 * _count];
                _all.CopyTo(grown, 0);
                Volatile.Write(ref _all, grown);
            }

            var commune = Place(code, codeDate);
            _all[_count++] = commune;
            return codeDate is { } date ? _dated[(code, date)] = commune : _byCode[code] = commune;
        }
    }

    private RecordedCommune Place(string code, LocalDate? codeDate)
    {
        var placement = _placer.PlaceCommune(code, CodeDay.Of(codeDate, CodesAsOf, Tree.Day));
        var (kind, number) = placement.Counts && _placer.LineOf(placement.Recorded!) is var line ? (line.Kind, line.Number) : (placement.Kind, placement.Number);
        return new RecordedCommune
        {
            Index = _count,
            Code = code,
            CodeDate = codeDate,
            Kind = kind,
            Number = number,
            UnitCode = number == UnitTree.NoParent ? string.Empty : Tree.Units[number].Code,
            Recorded = placement.Recorded,
            Held = kind == PlacementKind.Unattributed ? HolderOf(placement.Recorded!) : null,
            IsPadded = placement.IsPadded,
        };
    }

    /// <summary>
    /// The last unit that all its people can be followed to: from successor to successor while there is only one, and past a split whose parts met again.
    /// </summary>
    private string HolderOf(Unit recorded)
    {
        var unit = recorded;
        while (!unit.Validity.IsInForce(Tree.Day) && NextOf(unit) is { } next)
        {
            unit = next;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{unit.Code}|{unit.Validity.From:uuuu-MM-dd}");
    }

    private Unit? NextOf(Unit unit) => _units.PossibleSuccessorsOf(unit) switch
    {
        [] => null,
        [var only] => only,
        _ => _units.Changes
            .Select(change => change.Date)
            .Distinct()
            .Where(date => date > unit.Validity.Until && date <= Tree.Day)
            .Select(date => _units.Follow(unit, date))
            .FirstOrDefault(location => location is { IsUnattributed: false })?.Unit,
    };
}
