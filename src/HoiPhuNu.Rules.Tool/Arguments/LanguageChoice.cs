using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Arguments;

/// <summary>
/// Which language the run speaks. It is decided before the arguments are understood, so that even a complaint about them is in that language.
/// </summary>
internal static class LanguageChoice
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language that <c>--lang</c> names, wherever it stands; else the one of the environment; else Vietnamese.</summary>
    public static Language Of(IReadOnlyList<string> args, Func<string, string?> environment)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (Named(args, i) is { } name && TryParse(name, out var language))
            {
                return language;
            }
        }

        return Variables.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value)) is { } locale
            && locale.StartsWith("en", StringComparison.OrdinalIgnoreCase)
                ? Language.English
                : Language.Vietnamese;
    }

    /// <summary>Reads <c>vi</c> or <c>en</c>.</summary>
    public static bool TryParse(string? name, out Language language)
    {
        language = string.Equals(name, "en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Vietnamese;
        return language == Language.English || string.Equals(name, "vi", StringComparison.OrdinalIgnoreCase);
    }

    private static string? Named(IReadOnlyList<string> args, int i) => args[i] switch
    {
        "--lang" => i + 1 < args.Count ? args[i + 1] : null,
        ['-', '-', 'l', 'a', 'n', 'g', '=' or ':', .. var name] => name,
        _ => null,
    };
}
