using System.Collections.Immutable;
using System.Xml;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>Why a workbook cannot be read.</summary>
internal static class WorkbookProblem
{
    /// <summary>The refusal of a whole file.</summary>
    public static UnreadableTableException Of(string file, string key, Exception? cause = null) => new(key, new Place(file, null, null), cause: cause);

    /// <summary>The refusal of a whole file, with one fact.</summary>
    public static UnreadableTableException Of(string file, string key, string name, object value) =>
        new(key, new Place(file, null, null), ImmutableDictionary<string, object>.Empty.Add(name, value));

    /// <summary>
    /// Whether an exception of what takes packages and XML apart means that they are broken. Trouble of the disk is none: it is an <see cref="IOException"/>, and those
    /// that the libraries make of a broken file are kept away from them (<see cref="Packages.SoughtStream"/>).
    /// </summary>
    public static bool IsDamage(Exception problem) =>
        problem is InvalidDataException or XmlException or FormatException or ArgumentException or KeyNotFoundException
            or NotSupportedException or EndOfStreamException or OverflowException or IndexOutOfRangeException
        || (problem is InvalidOperationException and not ObjectDisposedException);
}
