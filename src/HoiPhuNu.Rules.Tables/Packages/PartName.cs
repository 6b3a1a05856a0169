namespace HoiPhuNu.Rules.Tables.Packages;

/// <summary>Names of the parts of a package: paths with slashes, without one at the beginning.</summary>
internal static class PartName
{
    /// <summary>The part that lists the kinds of all others.</summary>
    public const string ContentTypes = "[Content_Types].xml";

    /// <summary>A name as it is compared.</summary>
    public static string Normal(string name)
    {
        var slashes = name.Replace('\\', '/');
        while (slashes.StartsWith("./", StringComparison.Ordinal))
        {
            slashes = slashes[2..];
        }

        return slashes.TrimStart('/');
    }

    /// <summary>The folder of a part with the slash behind it; empty at the top.</summary>
    public static string Folder(string part) => part[..(part.LastIndexOf('/') + 1)];

    /// <summary>The part that says where the relationships of another one lead; those of the package itself where that is empty.</summary>
    public static string Relationships(string part) => $"{Folder(part)}_rels/{part[Folder(part).Length..]}.rels";

    /// <summary>The part that a relationship of another one leads to.</summary>
    public static string Resolve(string source, string target)
    {
        var path = target.Replace('\\', '/').Split('#', '?')[0];
        var steps = new List<string>();
        foreach (var step in (path.StartsWith('/') ? path : Folder(source) + path).Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step.Length > 0 && step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    /// <summary>How a relationship of a part names another part.</summary>
    public static string Target(string source, string part) => part.StartsWith(Folder(source), StringComparison.OrdinalIgnoreCase) ? part[Folder(source).Length..] : "/" + part;
}
