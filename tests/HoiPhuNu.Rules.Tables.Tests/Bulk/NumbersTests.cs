using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Tables.Bulk;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Tests.Bulk;

/// <summary>Words and codes have the same numbers as bytes as they have as texts, whatever stands behind them.</summary>
public sealed class NumbersTests
{
    [Fact]
    public void Words_EverySpellingAndWhatIsNearIt_AreThoseOfTheColumn()
    {
        AssertWords<MemberCategory>(TableSchema.Members["category"]);
        AssertWords<EndReason>(TableSchema.Members["end_reason"]);
        AssertWords<Level>(TableSchema.Members["club_founder"]);
        AssertWords<ResidenceKind>(TableSchema.Members["residence"]);
    }

    [Property(MaxTest = 300)]
    public Property Codes_AskedForAgainAndAgain_KeepTheirNumbers() =>
        Prop.ForAll(Gen.Elements(1, 40, 20_000).SelectMany(codes => Gen.Choose(0, codes).Select(Code).ListOf(200)).ToArbitrary(), Gen.Elements(-1, 0, 65_000, 70_000).ToArbitrary(), (codes, first) =>
        {
            var expected = new Dictionary<string, int>(StringComparer.Ordinal);
            var asked = new List<string>();
            var numbers = new CodeNumbers(code =>
            {
                asked.Add(code);
                return first + ((asked.Count - 1) * 3);
            });
            foreach (var code in codes.Concat(codes))
            {
                var bytes = Encoding.UTF8.GetBytes(code);
                expected.TryAdd(code, first + (expected.Count * 3));
                Assert.Equal(expected[code], numbers.Find([.. bytes, .. ",000000000000000"u8], bytes.Length));
            }

            Assert.Equal(expected.Keys, asked);
        });

    /// <summary>Codes of one to nine letters, some the beginning of others.</summary>
    private static string Code(int number) => (number % 3) switch
    {
        0 => number.ToString("00000", System.Globalization.CultureInfo.InvariantCulture),
        1 => "012345678"[..(1 + (number % 9))],
        _ => "C" + number.ToString("00000000", System.Globalization.CultureInfo.InvariantCulture)[^(1 + (number % 8))..],
    };

    private static void AssertWords<TWord>(TableColumn column)
        where TWord : Vocabulary<TWord>
    {
        var numbers = WordNumbers.Of<TWord>(column);
        var words = column.Words.SelectMany(word => new[] { (Text: word.Code, word.Code), (Text: word.Vietnamese, word.Code) }).ToList();
        var near = words.SelectMany(word => Enumerable.Range(0, word.Text.Length).SelectMany(place => new[] { word.Text[..place], word.Text[..place] + "x" + word.Text[(place + 1)..], word.Text + word.Text[place] }));
        foreach (var text in words.Select(word => word.Text).Concat(near))
        {
            var expected = words.Where(word => word.Text == text).Select(word => Vocabulary<TWord>.FromCode(word.Code).Ordinal).FirstOrDefault(WordNumbers.None);
            var bytes = Encoding.UTF8.GetBytes(text);
            Assert.Equal(expected, numbers.Find([.. bytes, .. ",residential,permanent"u8], bytes.Length));
        }
    }
}
