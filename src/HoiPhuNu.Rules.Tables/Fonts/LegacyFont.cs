namespace HoiPhuNu.Rules.Tables.Fonts;

/// <summary>Knows fonts of the time before Unicode by their names.</summary>
internal static class LegacyFont
{
    /// <summary>How a font lays out letters; nothing where it is a font of Unicode, or where none is named.</summary>
    public static LegacyEncoding? Of(string? font)
    {
        if (font is null || font.Length < 4)
        {
            return null;
        }

        // A name with a blank in it is kept in quotation marks by some programs; a mark in front says that it is written upwards.
        var name = font.AsSpan().Trim("'\"@ ");
        return name.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) ? (ShowsCapitals(name) ? LegacyEncoding.Tcvn3Capitals : LegacyEncoding.Tcvn3)
            : name.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VNI ", StringComparison.OrdinalIgnoreCase) ? LegacyEncoding.Vni
            : null;
    }

    /// <summary>The fonts of capitals end in a capital H: .VnTimeH, .VnArial NarrowH, also with a weight behind it.</summary>
    private static bool ShowsCapitals(ReadOnlySpan<char> name)
    {
        foreach (var word in name.Split(' '))
        {
            if (name[word] is [.., _, 'H'])
            {
                return true;
            }
        }

        return false;
    }
}
