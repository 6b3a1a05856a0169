using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>How all codes of a file may have come to be wrong in the same way: signs in front of or behind each of them. Rule CAUSE-5.</summary>
internal static class CodeMistakes
{
    private const int MostSigns = 6;

    /// <summary>The way of writing under which nearly all of the rows' codes are in the register, with the rows as they were meant; nothing where there is none.</summary>
    public static (string Key, string Signs, List<ReportRow> Meant)? Of(IReadOnlyList<CheckedRow> unknown)
    {
        List<string> codes = [.. unknown.Select(row => row.Row.Unit!)];
        var front = Shared(codes);
        var back = string.Concat(Shared([.. codes.Select(code => string.Concat(code.Reverse()))]).Reverse());
        return Enumerable.Range(1, front.Length).Select(length => (Key: "code-prefix", Signs: front[..length], Cut: (Func<string, string>)(code => code[length..])))
            .Concat(Enumerable.Range(1, back.Length).Select(length => (Key: "code-suffix", Signs: back[^length..], Cut: (Func<string, string>)(code => code[..^length]))))
            .Select(mistake => ((string, string, List<ReportRow> Meant)?)(mistake.Key, mistake.Signs, Meant(unknown, mistake.Cut)))
            .FirstOrDefault(mistake => 10 * mistake!.Value.Meant.Count >= 9 * unknown.Count);
    }

    private static List<ReportRow> Meant(IEnumerable<CheckedRow> rows, Func<string, string> cut) =>
    [
        .. from row in rows
           let code = cut(row.Row.Unit!)
           where row.AsOf is { } day && row.Request.Units.Match(code, row.Row.Level, day) is { IsInForce: true }
           select row.Row.With(ReportColumn.Unit, code),
    ];

    /// <summary>What all codes begin with, a code itself left out.</summary>
    private static string Shared(List<string> codes)
    {
        var first = codes[0];
        var length = 0;
        while (length < MostSigns && codes.TrueForAll(code => code.Length > length + 1 && code[length] == first[length]))
        {
            length++;
        }

        return first[..length];
    }
}
