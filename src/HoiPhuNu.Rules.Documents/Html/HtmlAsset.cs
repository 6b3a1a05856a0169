using System.Security.Cryptography;
using System.Text;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>A style sheet or script of our own, embedded in the assembly and written into every page.</summary>
internal sealed class HtmlAsset
{
    private HtmlAsset(string name)
    {
        using var stream = typeof(HtmlAsset).Assembly.GetManifestResourceStream($"HoiPhuNu.Rules.Documents.Html.{name}")
            ?? throw new InvalidOperationException($"The asset {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        Text = reader.ReadToEnd().ReplaceLineEndings("\n");
        Source = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
    }

    /// <summary>How pages look, on screens and on paper.</summary>
    public static HtmlAsset Style { get; } = new("style.css");

    /// <summary>What pages can do beyond being read: filters and a slider. Without it everything is still there.</summary>
    public static HtmlAsset Script { get; } = new("script.js");

    /// <summary>The text, with the line ends of every system made one.</summary>
    public string Text { get; }

    /// <summary>What a content security policy names it by: no other style and no other script may run in the page.</summary>
    public string Source { get; }
}
