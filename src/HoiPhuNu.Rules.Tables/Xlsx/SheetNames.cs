using System.Globalization;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>Names that a spreadsheet allows for its sheets: 31 characters at most, without <c>[ ] : * ? / \</c>, no two alike.</summary>
internal sealed class SheetNames
{
    private const int MostLength = 31;
    private const string Forbidden = "[]:*?/\\";

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a name as near to the wished one as can be.</summary>
    public string Take(string wished)
    {
        var allowed = new string([.. wished.Select(character => Forbidden.Contains(character) || char.IsControl(character) ? '_' : character)]).Trim('\'', ' ');
        var name = Cut(allowed.Length == 0 ? "Sheet" : allowed, MostLength);
        for (var number = 2; !_taken.Add(name); number++)
        {
            var suffix = $" ({number.ToString(CultureInfo.InvariantCulture)})";
            name = Cut(allowed.Length == 0 ? "Sheet" : allowed, MostLength - suffix.Length) + suffix;
        }

        return name;
    }

    /// <summary>Takes a name that is there already.</summary>
    public void Add(string name) => _taken.Add(name);

    /// <summary>A reference to a cell of a sheet.</summary>
    public static string Reference(string sheet, string cell) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{cell}";

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
}
