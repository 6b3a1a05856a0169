using HoiPhuNu.Rules.Tables.Packages;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>Finds the part of a package that lists the sheets. What a package says of the kinds of its parts is not relied on: programs write it as they like.</summary>
internal static class MainPart
{
    /// <summary>Its name.</summary>
    /// <exception cref="UnreadableTableException">The package is no workbook, or a binary one.</exception>
    public static string Of(PackageFile package)
    {
        var main = Relationship.Of(package, string.Empty).FirstOrDefault(relationship => relationship.Kind == "officeDocument" && package.Has(relationship.Part))?.Part
            ?? Array.Find(["xl/workbook.xml", "workbook.xml", "xl/workbook.bin"], package.Has)
            ?? package.Names.FirstOrDefault(name => name.EndsWith("/workbook.xml", StringComparison.OrdinalIgnoreCase));
        if (main is null)
        {
            throw WorkbookProblem.Of(package.File, "workbook-other");
        }

        var root = RootOf(package, main);
        return root == "workbook" ? main
            : throw WorkbookProblem.Of(
                package.File,
                main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) ? "workbook-xlsb" : root is null ? "workbook-damaged" : "workbook-other");
    }

    /// <summary>The name of the outermost element; <see langword="null"/> where the part is no XML.</summary>
    private static string? RootOf(PackageFile package, string part)
    {
        try
        {
            using var reader = new PartReader(package.Open(part)!, package.File, WorkbookLimits.OtherBytes);
            return reader.ToNextElement() ? reader.Name : null;
        }
        catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
        {
            return null;
        }
    }
}
