using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace HoiPhuNu.Rules.RuleBook;

public sealed partial record Readings
{
    private static readonly ImmutableSortedDictionary<string, Switch> Switches = new[]
    {
        OnOff(nameof(SuperiorClubsInGrowth), r => r.SuperiorClubsInGrowth, (r, on) => r with { SuperiorClubsInGrowth = on }),
        OnOff(nameof(BaseClubsInGrowth), r => r.BaseClubsInGrowth, (r, on) => r with { BaseClubsInGrowth = on }),
        new Switch(
            nameof(CategoryPrecedence),
            r => r.CategoryPrecedence.ToString(),
            (r, text) => CategoryPrecedence.TryParse(text, out var order) ? r with { CategoryPrecedence = order } : null),
        Choice<SeveralCommunes>(r => r.SeveralCommunes, (r, value) => r with { SeveralCommunes = value }),
        Choice<LeapDayBirthday>(r => r.LeapDayBirthday, (r, value) => r with { LeapDayBirthday = value }),
        Choice<SixMonthsAppliesTo>(r => r.SixMonthsAppliesTo, (r, value) => r with { SixMonthsAppliesTo = value }),
        Choice<StatisticsYear>(r => r.StatisticsYear, (r, value) => r with { StatisticsYear = value }),
        Choice<SixtyPercent>(r => r.SixtyPercent, (r, value) => r with { SixtyPercent = value }),
        Choice<ArrivalsCount>(r => r.ArrivalsCount, (r, value) => r with { ArrivalsCount = value }),
        Choice<Recategorised>(r => r.Recategorised, (r, value) => r with { Recategorised = value }),
        Choice<FrameworkAppliesTo>(r => r.FrameworkAppliesTo, (r, value) => r with { FrameworkAppliesTo = value }),
        Choice<BasicSoftware>(r => r.BasicSoftware, (r, value) => r with { BasicSoftware = value }),
        Choice<TrainedHolder>(r => r.TrainedHolder, (r, value) => r with { TrainedHolder = value }),
    }.ToImmutableSortedDictionary(entry => entry.Name, entry => entry, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of all readings.</summary>
    public static IEnumerable<string> Names => Switches.Values.Select(entry => entry.Name);

    /// <summary>The readings in use as names and values, for writing down beside a result.</summary>
    public ImmutableSortedDictionary<string, string> ToNamedValues() =>
        Switches.Values.ToImmutableSortedDictionary(entry => entry.Name, entry => entry.Get(this), StringComparer.Ordinal);

    /// <summary>
    /// The same readings with one set by name, for instance <c>SixtyPercent</c> to <c>AtLeast</c>; letter case does not matter.
    /// <see langword="false"/> when there is no such reading or no such value.
    /// </summary>
    public bool TryWith(string name, string value, [MaybeNullWhen(false)] out Readings result)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        result = Switches.TryGetValue(name, out var entry) ? entry.Set(this, value) : null;
        return result is not null;
    }

    private static Switch OnOff(string name, Func<Readings, bool> get, Func<Readings, bool, Readings> set) =>
        new(name, r => get(r) ? "on" : "off", (r, text) => text.ToLowerInvariant() switch
        {
            "on" => set(r, true),
            "off" => set(r, false),
            _ => null,
        });

    private static Switch Choice<TValue>(Func<Readings, TValue> get, Func<Readings, TValue, Readings> set)
        where TValue : struct, Enum =>
        new(typeof(TValue).Name, r => get(r).ToString(), (r, text) =>
            Enum.GetNames<TValue>().FirstOrDefault(known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase)) is { } name
                ? set(r, Enum.Parse<TValue>(name))
                : null);

    private sealed record Switch(string Name, Func<Readings, string> Get, Func<Readings, string, Readings?> Set);
}
