using System.Text;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Validation.Edits;

/// <summary>The numbers that a sum adds up, as a message names them: 500 + 40 − 3.</summary>
internal sealed record SumWords(string Code, string Vietnamese) : IWord
{
    public static SumWords Of(Edit sum) => new(In(sum, Language.English), In(sum, Language.Vietnamese));

    private static string In(Edit sum, Language language)
    {
        var text = new StringBuilder();
        foreach (var (cell, factor) in sum.Parts)
        {
            var value = cell.Value!.Value;
            text.Append(text.Length == 0 ? factor < 0 ? "−" : string.Empty : factor < 0 ? " − " : " + ");
            text.Append(value < 0 ? $"({FactText.Of(value, language)})" : FactText.Of(value, language));
        }

        return text.ToString();
    }
}
