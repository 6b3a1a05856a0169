using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>
/// A unit of the Union: its code together with the interval in which it bears that code. A code alone is no identity, because codes are
/// used again. Rule ORG-4.
/// </summary>
public sealed class Unit
{
    [JsonConstructor]
    internal Unit(UnitRow row, Validity validity, string? parentCode)
    {
        Row = row;
        Validity = validity;
        ParentCode = parentCode;
    }

    /// <summary>The register row it comes from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public UnitRow Row { get; }

    /// <summary>The code: text, compared letter by letter.</summary>
    public string Code => Row.Code;

    /// <summary>The name; the code where the register gives none.</summary>
    public string Name => Row.Name ?? Row.Code;

    /// <summary>The level.</summary>
    public Level Level => Row.Level;

    /// <summary>The kind; <see langword="null"/> for units above the base that are not affiliated, and below the base.</summary>
    public UnitKind? Kind => Row.Kind;

    /// <summary>The interval in which the unit is in force.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Validity Validity { get; }

    /// <summary>The code of the superior unit; <see langword="null"/> for the central unit and where the register's link is contradictory.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? ParentCode { get; }

    /// <summary>Whether target 5 applies to this very unit: a base of geographic kind. Rule ORG-3.</summary>
    public bool IsGeographicBase => Level == Level.Commune && Kind is { IsGeographic: true };

    /// <summary>Whether this is a base organisation of any kind. Rule ORG-2.</summary>
    public bool IsBase => Level == Level.Commune;

    /// <summary>Whether this is a directly affiliated unit at province level. Rule ORG-10.</summary>
    public bool IsAffiliated => Kind == UnitKind.Affiliated;

    /// <summary>
    /// Whether the unit reports, but not on target 5: a special-type or armed-forces base, or a directly affiliated unit. Rules ORG-3, ORG-10.
    /// </summary>
    public bool IsOutsideTarget5 => IsAffiliated || (IsBase && !IsGeographicBase);

    /// <summary>Whether the unit's target-5 figures are sums over geographic bases: a level above the base, and not affiliated.</summary>
    public bool IsSuperior => Level.IsAboveBase && !IsAffiliated;

    /// <summary>Whether the unit has figures of target 5, its own or sums: a geographic base or a superior. Rules ORG-3, ORG-10.</summary>
    internal bool HasTarget5 => IsGeographicBase || IsSuperior;

    /// <summary>Code and interval.</summary>
    public override string ToString() => $"{Code} [{Validity}]";
}
