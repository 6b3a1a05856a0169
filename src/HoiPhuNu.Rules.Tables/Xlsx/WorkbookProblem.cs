using System.Collections.Immutable;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>Why a workbook cannot be read.</summary>
internal static class WorkbookProblem
{
    /// <summary>The refusal of a whole file.</summary>
    public static UnreadableTableException Of(string file, string key, Exception? cause = null) => new(key, new Place(file, null, null), cause: cause);

    /// <summary>The refusal of a whole file, with one fact.</summary>
    public static UnreadableTableException Of(string file, string key, string name, object value) =>
        new(key, new Place(file, null, null), ImmutableDictionary<string, object>.Empty.Add(name, value));

    /// <summary>Whether an exception of the libraries that take a package apart means that the package is broken.</summary>
    public static bool IsDamage(Exception problem) =>
        problem is InvalidDataException or XmlException or FormatException or OpenXmlPackageException or ArgumentException or KeyNotFoundException
            or NotSupportedException or InvalidOperationException or EndOfStreamException or OverflowException;
}
