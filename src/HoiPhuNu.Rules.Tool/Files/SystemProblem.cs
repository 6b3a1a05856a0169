using System.Text.RegularExpressions;
using HoiPhuNu.Rules.Documents.Messages;

namespace HoiPhuNu.Rules.Tool.Files;

/// <summary>What the system says when a file cannot be read or written, as it may stand in a sentence of ours.</summary>
internal static partial class SystemProblem
{
    private const int NoSpace = 28;
    private const int QuotaOnLinux = 122;
    private const int QuotaOnMac = 69;
    private const int DiskFullOnWindows = unchecked((int)0x80070070);
    private const int HandleDiskFullOnWindows = unchecked((int)0x80070027);

    /// <summary>Whether there is no room left.</summary>
    public static bool IsDiskFull(Exception problem) =>
        problem is IOException && problem.HResult is NoSpace or QuotaOnLinux or QuotaOnMac or DiskFullOnWindows or HandleDiskFullOnWindows;

    /// <summary>
    /// The system's words without the path in them: the sentence names the file that was asked for, and the path may be that of a file beside it that
    /// nobody knows.
    /// </summary>
    public static string Of(Exception problem) => QuotedPath().Replace(OneLine.Of(problem.Message), string.Empty);

    /// <summary>Whether memory ran out, in whatever part of the work.</summary>
    public static bool IsOutOfMemory(Exception? problem) => problem switch
    {
        null => false,
        OutOfMemoryException => true,
        AggregateException several => several.InnerExceptions.Any(IsOutOfMemory),
        _ => IsOutOfMemory(problem.InnerException),
    };

    [GeneratedRegex(@"\s*:?\s*'[^']*[/\\][^']*'")]
    private static partial Regex QuotedPath();
}
