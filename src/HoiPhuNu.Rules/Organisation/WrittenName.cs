using System.Text;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>
/// A name of a unit as somebody wrote it, apart into the kind that stands before it and the name itself. What only says whose the unit is ("Hội LHPN", "UBND") is left out.
/// </summary>
internal sealed class WrittenName
{
    /// <summary>What may stand before a name and says nothing of the unit, longest first.</summary>
    private static readonly string[][] Prefixes =
    [
        .. new[]
        {
            "ban chấp hành", "ban thường vụ", "BCH", "BTV", "hội liên hiệp phụ nữ", "hội LHPN", "HLHPN", "LHPN", "hội phụ nữ", "hội PN", "ủy ban nhân dân", "UBND",
        }.Select(prefix => NameWord.In(prefix).Select(word => word.Folded).ToArray()).OrderByDescending(prefix => prefix.Length),
    ];

    private static readonly (NameWord[] Words, NameKind Kind)[] Kinds =
    [
        (Words("tỉnh"), NameKind.Province),
        (Words("thành phố"), NameKind.City),
        (Words("thị xã"), NameKind.Town),
        (Words("thị trấn"), NameKind.Township),
        (Words("đặc khu"), NameKind.SpecialZone),
        (Words("huyện"), NameKind.RuralDistrict),
        (Words("quận"), NameKind.UrbanDistrict),
        (Words("phường"), NameKind.Ward),
        (Words("xã"), NameKind.Commune),
        (Words("TP"), NameKind.City),
        (Words("TX"), NameKind.Town),
        (Words("TT"), NameKind.Township),
        (Words("ĐK"), NameKind.SpecialZone),
        (Words("H"), NameKind.RuralDistrict),
        (Words("Q"), NameKind.UrbanDistrict),
        (Words("P"), NameKind.Ward),
        (Words("X"), NameKind.Commune),
        (Words("T"), NameKind.Province),
    ];

    private WrittenName(List<NameWord> words)
    {
        (Letters, Folded) = (Joined(words, word => word.Letters), Joined(words, word => word.Folded));
        var (kind, length) = KindOf(words);
        var rest = words[length..];
        (Kind, NameLetters, NameFolded) = (kind, Joined(rest, word => word.Letters), Joined(rest, word => word.Folded));
    }

    /// <summary>The kind written before the name.</summary>
    public NameKind Kind { get; }

    /// <summary>The name without the kind, in letters.</summary>
    public string NameLetters { get; }

    /// <summary>The name without the kind, folded.</summary>
    public string NameFolded { get; }

    /// <summary>All of it, in letters: what looks like a kind may belong to the name ("Xã Đàn").</summary>
    public string Letters { get; }

    /// <summary>All of it, folded.</summary>
    public string Folded { get; }

    /// <summary>Takes a text apart; <see langword="null"/> where it holds no word.</summary>
    public static WrittenName? Of(string text)
    {
        var words = NameWord.In(text);
        for (var prefix = PrefixOf(words); prefix > 0 && prefix < words.Count; prefix = PrefixOf(words))
        {
            words.RemoveRange(0, prefix);
        }

        return words.Count == 0 ? null : new WrittenName(words);
    }

    private static int PrefixOf(List<NameWord> words) => Prefixes.FirstOrDefault(prefix => BeginsWith(words, prefix))?.Length ?? 0;

    private static bool BeginsWith(List<NameWord> words, string[] folded)
    {
        for (var at = 0; at < folded.Length; at++)
        {
            if (at >= words.Count || words[at].Folded != folded[at])
            {
                return false;
            }
        }

        return true;
    }

    private static (NameKind Kind, int Length) KindOf(List<NameWord> words)
    {
        foreach (var (kindWords, kind) in Kinds)
        {
            if (kindWords.Length < words.Count && kindWords.Index().All(each => IsWord(words[each.Index], each.Item)))
            {
                return (kind, kindWords.Length);
            }
        }

        return (NameKind.None, 0);
    }

    /// <summary>A word of a kind is written with its marks or without any: "Quán" is no quận.</summary>
    private static bool IsWord(NameWord written, NameWord word) => written.Letters == word.Letters || (written.Folded == word.Folded && written.Letters.All(char.IsAscii));

    private static string Joined(IEnumerable<NameWord> words, Func<NameWord, string> part)
    {
        var text = new StringBuilder();
        var isAfterNumber = false;
        foreach (var word in words)
        {
            text.Append(isAfterNumber && word.IsNumber ? " " : string.Empty).Append(part(word));
            isAfterNumber = word.IsNumber;
        }

        return text.ToString();
    }

    private static NameWord[] Words(string text) => [.. NameWord.In(text)];
}
