using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>
/// The province whose report a file is: said from outside, else by its title, else that in which all its other rows lie, else the only one of the register.
/// </summary>
internal sealed class FileProvince(ReportTable table, UnitRegister units, string? scope)
{
    private readonly Dictionary<LocalDate, Unit?> _on = [];

    /// <summary>The province as of a day; <see langword="null"/> where nothing tells it.</summary>
    public Unit? On(LocalDate day)
    {
        if (!_on.TryGetValue(day, out var province))
        {
            _on[day] = province = Find(day);
        }

        return province;
    }

    private Unit? Find(LocalDate day)
    {
        var tree = units.AsOf(day);
        if (scope is not null)
        {
            return tree.TryGetNumber(scope, out var number) ? tree.At(Level.Province, number) : null;
        }

        if (table.UnitInTitle is { } title && units.Names.Find(title, day) is { Kind: UnitNameMatchKind.InForce, Unit: { } named })
        {
            return ProvinceOf(named, tree);
        }

        return tree.Provinces is [var only] ? only : OfRows(tree, row => Coded(row, day)) ?? OfRows(tree, row => Named(row, day));
    }

    private Unit? OfRows(UnitTree tree, Func<ReportRow, Unit?> unitOf)
    {
        var found = table.Rows.Select(unitOf).OfType<Unit>().Select(unit => ProvinceOf(unit, tree)).OfType<Unit>().Distinct().Take(2).ToList();
        return found is [var only] ? only : null;
    }

    private Unit? Coded(ReportRow row, LocalDate day) =>
        row.Unit is { } code && units.MatchCode(code, row.Level, day) is { Kind: UnitMatchKind.Exact or UnitMatchKind.Padded, Unit: { } unit } ? unit : null;

    /// <summary>Names that only one unit of the whole register bears.</summary>
    private Unit? Named(ReportRow row, LocalDate day) =>
        (row.Unit ?? row[ReportColumn.UnitName].Code) is { } name && units.Names.Find(name, day) is { Kind: UnitNameMatchKind.InForce, Unit: { } unit } ? unit : null;

    private static Unit? ProvinceOf(Unit unit, UnitTree tree) =>
        tree.TryGetNumber(unit.Code, out var number) && tree.At(Level.Province, number) is { IsAffiliated: false } province ? province : null;
}
