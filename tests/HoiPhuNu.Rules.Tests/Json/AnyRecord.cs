using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Json;

/// <summary>
/// Arbitrary values of any record of the core, made from its constructor and the members that can be initialised. Values need not make sense
/// together: what is written must come back whatever it says.
/// </summary>
internal static class AnyRecord
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, Gen<object?>> Leaves = new()
    {
        [typeof(string)] = Boxed(Gen.Elements("", "00001", "HV-1", "Xã Đông Hòa", "a\"b\\c\u0001", "😀", "null", "REP-11")),
        [typeof(bool)] = Boxed(Gen.Elements(true, false)),
        [typeof(byte)] = Boxed(Gen.Choose(0, 255).Select(n => (byte)n)),
        [typeof(int)] = Boxed(Gen.OneOf(Gen.Choose(-3, 3000), Gen.Elements(int.MinValue, int.MaxValue))),
        [typeof(long)] = Boxed(Gen.OneOf(Rates.Counts, Rates.Counts.Select(n => -n))),
        [typeof(Int128)] = Boxed(Gen.OneOf(Rates.Counts.Select(n => (Int128)n), Rates.Counts.Select(n => (Int128)n * -37))),
        [typeof(decimal)] = Boxed(Rates.Percents().Generator),
        [typeof(LocalDate)] = Boxed(Dates.Any),
        [typeof(BirthDate)] = Boxed(Dates.BirthDates().Generator),
        [typeof(Validity)] = Boxed(Dates.Validities().Generator),
        [typeof(Residence)] = Boxed(Dates.Residences().Generator),
        [typeof(Ratio)] = Boxed(Rates.Ratios().Generator),
        [typeof(CategoryPrecedence)] = Boxed(RuleSets.Precedences().Generator),
        [typeof(Readings)] = Boxed(RuleSets.AnyReadings().Generator),
        [typeof(RuleSet)] = Boxed(RuleSets.AnyRuleSet().Generator),
        [typeof(PlausibilityParameters)] = Boxed(RuleSets.AnyRuleSet().Generator.Select(rules => rules.Plausibility)),
        [typeof(MembersByCategory)] = Boxed(Rates.ModestCounts.ArrayOf(7).Select(n => new MembersByCategory(n[0], n[1], n[2], n[3], n[4], n[5], n[6]))),
        [typeof(TermProjection)] = Boxed(Dates.InTerm.SelectMany(day => Rates.Counts.Select(achieved => TermProjection.Of(RuleSet.TermXIII.AsOf(day), achieved)))),
        [typeof(PossibleGain)] = Boxed(Rates.ModestCounts.SelectMany(members => Rates.ModestCounts.Select(women => new PossibleGain(members, women)))),
        [typeof(PersonInterval)] = Boxed(Rates.Counts.ListOf().Select(parts => PersonInterval.OfParts(parts))),
        [typeof(Cell)] = Boxed(Cells),
        [typeof(ReportRow)] = Boxed(ReportRows),
        [typeof(ImmutableHashSet<ReportColumn>)] = Boxed(Gen.SubListOf<ReportColumn>(ReportColumn.All).Select(columns => columns.ToImmutableHashSet())),
        [typeof(ImmutableSortedDictionary<string, string>)] = Boxed(RuleSets.AnyReadings().Generator.Select(readings => readings.ToNamedValues())),
        [typeof(ImmutableDictionary<string, object>)] = Boxed(Facts),
    };

    private static Gen<object?> RuleIds => Boxed(Gen.Elements(RuleCatalogue.Rules.Select(rule => rule.Id)));

    private static Gen<Cell> Cells =>
        from kind in Gen.Choose(0, 6)
        from count in Rates.Counts
        from percent in Rates.Percents().Generator
        from date in Dates.Any
        from code in Gen.Elements("00001", "commune", "police", "1.234", "75,40")
        select kind switch
        {
            0 => Cell.Absent,
            1 => Cell.Empty,
            2 => Cell.Unreadable(code),
            3 => Cell.OfCount(count, code),
            4 => Cell.OfPercent(percent),
            5 => Cell.OfDate(date),
            _ => Cell.OfCode(code),
        };

    private static Gen<ReportRow> ReportRows =>
        from row in Gen.Choose(1, 9)
        from file in Gen.Elements("a.csv", null)
        from cells in Cells.ArrayOf(ReportColumn.All.Length)
        select ReportRow.Of(file, row, cells);

    private static Gen<ImmutableDictionary<string, object>> Facts =>
        from count in Rates.Counts
        from percent in Rates.Percents().Generator
        from ratio in Rates.Ratios().Generator
        from date in Dates.Any
        from kept in Gen.SubListOf("text", "int", "long", "wide", "decimal", "date", "ratio", "word", "texts")
        select new Dictionary<string, object>
        {
            ["text"] = "Xã “Đông”",
            ["int"] = 12,
            ["long"] = count,
            ["wide"] = (Int128)count * -3,
            ["decimal"] = percent,
            ["date"] = date,
            ["ratio"] = ratio,
            ["word"] = MemberCategory.TradeUnion,
            ["texts"] = new[] { "a", "b" },
        }.Where(fact => kept.Contains(fact.Key)).ToImmutableDictionary();

    /// <summary>Values of <paramref name="type"/>.</summary>
    public static Gen<object?> Of(Type type) =>
        Leaves.TryGetValue(type, out var leaf) ? leaf
        : Nullable.GetUnderlyingType(type) is { } inner ? OrNull(Of(inner))
        : type.IsEnum ? Boxed(Gen.Elements(Enum.GetValues(type).Cast<object>().ToArray()))
        : IsVocabulary(type) ? Boxed(Gen.Elements(WordsOf(type)))
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? ArrayOf(type.GetGenericArguments()[0])
        : RecordOf(type);

    private static Gen<object?> RecordOf(Type type)
    {
        var constructors = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        var constructor = constructors.FirstOrDefault(candidate => candidate.IsDefined(typeof(JsonConstructorAttribute)))
            ?? constructors.Where(candidate => candidate.IsPublic).MaxBy(candidate => candidate.GetParameters().Length);
        var parameters = constructor?.GetParameters() ?? [];
        var members = type.GetProperties()
            .Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .Where(property => !parameters.Any(parameter => parameter.Name == property.Name))
            .ToArray();
        var values = parameters.Select(parameter => type == typeof(Finding) && parameter.Name == "rule" ? RuleIds : Maybe(parameter.ParameterType, Nullability.Create(parameter)))
            .Concat(members.Select(member => Maybe(member.PropertyType, Nullability.Create(member))))
            .ToArray();
        return Gen.CollectToArray(values).Select(made =>
        {
            var record = constructor is null ? Activator.CreateInstance(type)! : constructor.Invoke(made[..parameters.Length]);
            for (var index = 0; index < members.Length; index++)
            {
                members[index].SetValue(record, made[parameters.Length + index]);
            }

            return (object?)record;
        });
    }

    private static Gen<object?> Maybe(Type type, NullabilityInfo nullability) =>
        !type.IsValueType && nullability.WriteState == NullabilityState.Nullable ? OrNull(Of(type)) : Of(type);

    private static Gen<object?> OrNull(Gen<object?> values) => Gen.Frequency((1, Gen.Constant<object?>(null)), (3, values));

    private static Gen<object?> ArrayOf(Type item)
    {
        var create = typeof(AnyRecord).GetMethod(nameof(Array), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item);
        return Gen.Choose(0, 2).SelectMany(length => Of(item).ArrayOf(length)).Select(items => create.Invoke(null, [items]));
    }

    private static ImmutableArray<T> Array<T>(object?[] items) => [.. items.Cast<T>()];

    private static bool IsVocabulary(Type type) =>
        type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Vocabulary<>);

    private static object[] WordsOf(Type type) =>
        [.. ((System.Collections.IEnumerable)type.BaseType!.GetProperty("All")!.GetValue(null)!).Cast<object>()];

    private static Gen<object?> Boxed<T>(Gen<T> values) => values.Select(value => (object?)value);
}
