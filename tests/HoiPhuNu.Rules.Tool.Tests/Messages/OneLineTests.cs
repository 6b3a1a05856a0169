using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace HoiPhuNu.Rules.Tool.Tests.Messages;

public sealed class OneLineTests
{
    /// <summary>Written out from the contract: control characters, bidi marks and controls, line and paragraph separators.</summary>
    internal static readonly int[] Tricks =
    [
        .. Enumerable.Range(0, 0x20), .. Enumerable.Range(0x7F, 0x21), 0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
    ];

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Of_EveryCharacter_ReplacesTricksAndNothingElse()
    {
        for (var code = 0; code <= 0xFFFF; code++)
        {
            var text = $"a{(char)code}b";
            Assert.Equal(Tricks.Contains(code) ? "a b" : text, OneLine.Of(text));
        }
    }

    /// <summary>However the bytes are cut, what is written holds none of them, and what is read back is the same text.</summary>
    [Property]
    public Property EscapedJson_AnyText_IsReadBackAndShowsNoTricks() => Prop.ForAll(
        (from codes in Gen.Elements("x", "ạ", "“", "…", "ع", "\u200b", "\u061c", "\u200e", "\u200f", "\u2028", "\u202e", "\u2066", "\u2069", "\u206a", "😀", "\"", "\n").ListOf()
         from cut in Gen.Choose(1, 7)
         select (Text: string.Concat(codes), Cut: cut)).ToArbitrary(),
        drawn =>
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(drawn.Text, Relaxed);
            using var written = new MemoryStream();
            using var stream = new EscapedJsonStream(written);
            foreach (var part in json.Chunk(drawn.Cut))
            {
                stream.Write(part);
            }

            var text = Encoding.UTF8.GetString(written.ToArray());
            Assert.DoesNotContain(text, letter => Tricks.Contains(letter));
            Assert.Equal(drawn.Text, JsonSerializer.Deserialize<string>(text));
        });
}
