using System.IO.Compression;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>Looks at a package before anything is unpacked: whether it is a workbook that can be read, and within <see cref="WorkbookLimits"/>.</summary>
internal static class PackageCheck
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>What tells a kind of workbook, and the refusal of it; nothing where it is read.</summary>
    private static readonly (string Mark, string? Problem)[] Kinds =
    [
        ("sheet.macroEnabled.main+xml", "workbook-macros"),
        ("template.macroEnabled.main+xml", "workbook-macros"),
        ("addin.macroEnabled.main+xml", "workbook-macros"),
        ("sheet.binary.macroEnabled.main", "workbook-xlsb"),
        ("spreadsheetml.sheet.main+xml", null),
        ("spreadsheetml.template.main+xml", null),
    ];

    /// <summary>Refuses a package that is none of these workbooks, or a hostile one. What an entry says of its size is as much as is unpacked of it.</summary>
    public static void Check(ZipArchive package, string file)
    {
        if (package.Entries.Count > WorkbookLimits.Parts || package.Entries.Any(IsTooLarge) || package.Entries.Where(IsListOfParts).Sum(entry => entry.Length) > WorkbookLimits.OtherBytes)
        {
            throw WorkbookProblem.Of(file, "workbook-too-large");
        }

        if (package.GetEntry("mimetype") is { } mime && TextOf(mime).Contains("opendocument.spreadsheet", StringComparison.Ordinal))
        {
            throw WorkbookProblem.Of(file, "workbook-ods");
        }

        var types = package.Entries.FirstOrDefault(entry => entry.FullName.Equals(ContentTypes, StringComparison.OrdinalIgnoreCase)) is { } listed ? TextOf(listed) : string.Empty;
        var known = Array.FindIndex(Kinds, kind => types.Contains(kind.Mark, StringComparison.OrdinalIgnoreCase));
        if ((known < 0 ? "workbook-other" : Kinds[known].Problem) is { } problem)
        {
            throw WorkbookProblem.Of(file, problem);
        }
    }

    private static bool IsListOfParts(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || entry.FullName.Equals(ContentTypes, StringComparison.OrdinalIgnoreCase);

    private static bool IsTooLarge(ZipArchiveEntry entry)
    {
        var name = entry.FullName;
        return entry.Length > (
            name.Contains("/worksheets/", StringComparison.OrdinalIgnoreCase) ? WorkbookLimits.SheetBytes
            : name.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) ? WorkbookLimits.TextsBytes
            : name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) ? WorkbookLimits.SheetBytes
            : long.MaxValue);
    }

    private static string TextOf(ZipArchiveEntry entry)
    {
        if (entry.Length > WorkbookLimits.OtherBytes)
        {
            return string.Empty;
        }

        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
