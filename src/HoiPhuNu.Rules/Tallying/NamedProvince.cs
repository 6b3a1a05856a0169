using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>
/// The one province in which the rows of lists lie, where names in place of codes could not be looked for because nobody said which it is. It is the one in which all
/// rows with codes count; where no row has a code, the one in which all names lie that only one unit of the register bears.
/// </summary>
internal static class NamedProvince
{
    /// <summary>The province; <see langword="null"/> where no name was left out, or where rows lie in several provinces.</summary>
    public static Unit? Of(TallyLists lists, ImmutableArray<UnitFigures> units, ImmutableArray<Finding> findings)
    {
        var tree = lists.Tree;
        if (lists.Units.NamesWithin is not null || !tree.HasSeveralProvinces)
        {
            return null;
        }

        var names = findings.Where(finding => finding.MessageKey is "DATA-01.name-no-province" or "DATA-01.name-several").ToList();
        if (names.Count == 0)
        {
            return null;
        }

        var coded = units
            .Where(HasRows)
            .Select(figures => tree.TryGetNumber(figures.Unit.Code, out var number) ? tree.At(Level.Province, number) : null)
            .OfType<Unit>()
            .Where(province => !province.IsAffiliated)
            .Distinct()
            .Take(2)
            .ToList();
        return coded is [] ? OfNames(lists, names) : coded is [var only] ? only : null;
    }

    /// <summary>Whether any row counts at a unit. That a base without a row has no computer is no row.</summary>
    private static bool HasRows(UnitFigures figures) =>
        figures.Base is { IsListed: true } || Figure.Explained.Any(figure => figure.Kind != FigureKind.Computers && figure.Of(figures).Number > 0);

    private static Unit? OfNames(TallyLists lists, IEnumerable<Finding> names)
    {
        var provinces = names
            .Where(name => name.MessageKey == "DATA-01.name-no-province")
            .Select(name => (Name: name.Reported!, name.Place.Column))
            .Distinct()
            .Select(name => lists.Units.Names.Find(name.Name, lists.Tree.Day, name.Column == "commune" ? Level.Commune : null))
            .Select(match => match.Unit is { } unit && lists.Tree.TryGetNumber(unit.Code, out var number) ? lists.Tree.At(Level.Province, number) : null)
            .Distinct()
            .Take(2)
            .ToList();
        return provinces is [{ } only] ? only : null;
    }
}
