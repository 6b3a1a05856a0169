using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Packages;

/// <summary>What one part of a package says of another.</summary>
/// <param name="Id">How the part calls it.</param>
/// <param name="Kind">What it is: the last piece of the type, which both forms of the standard share; <c>worksheet</c>, <c>styles</c>.</param>
/// <param name="Part">The name of the other part; the package need not have it.</param>
internal sealed record Relationship(string Id, string Kind, string Part)
{
    /// <summary>
    /// The relationships of a part to other parts; those of the package itself where the name is empty. Links to the world outside are no business of a reader, and
    /// where the list breaks off, what comes before it counts.
    /// </summary>
    public static IReadOnlyList<Relationship> Of(PackageFile package, string part)
    {
        var found = new List<Relationship>();
        if (package.Open(PartName.Relationships(part)) is not { } list)
        {
            return found;
        }

        try
        {
            using var reader = new PartReader(list, package.File, WorkbookLimits.OtherBytes);
            while (reader.ToNextElement())
            {
                if (reader.Name == "Relationship" && reader.Plain("Id") is { } id && reader.Plain("Target") is { } target && reader.Plain("Type") is { } type
                    && !string.Equals(reader.Plain("TargetMode"), "External", StringComparison.OrdinalIgnoreCase))
                {
                    found.Add(new Relationship(id, type[(type.LastIndexOf('/') + 1)..], Find(package, part, target)));
                }
            }
        }
        catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
        {
            // A workbook without the parts that are named behind the damage cannot be read or marked all the same: that is said where they are missing.
        }

        return found;
    }

    private static string Find(PackageFile package, string source, string target)
    {
        var part = PartName.Resolve(source, target);
        string[] tried = [part, Uri.UnescapeDataString(part), PartName.Resolve(string.Empty, target)];
        return Array.Find(tried, package.Has) ?? part;
    }
}
