using System.Text;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Tests;

/// <summary>One run of the tool inside this process.</summary>
internal sealed record ToolRun(int ExitCode, byte[] Bytes, string Error)
{
    public string Out => Encoding.UTF8.GetString(Bytes);

    public static ToolRun Of(params string[] args) => With(console => console, args);

    public static ToolRun With(Func<ToolConsole, ToolConsole> world, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = ToolProgram.Run(args, world(new ToolConsole(output, error)));
        return new ToolRun(code, output.ToArray(), error.ToString());
    }

    /// <summary>A run whose results go to a stream of the test's own.</summary>
    public static ToolRun On(Stream output, params string[] args) => With(console => console with { Out = output }, args);

    /// <summary>Whether standard error is exactly one sentence of that key, whatever its facts and its wording.</summary>
    public bool SaidOnly(string key, Language language = Language.Vietnamese)
    {
        var template = System.Text.RegularExpressions.Regex.Split(ToolTexts.All.Render(key, language), @"\{\w+\}");
        var pattern = "^" + string.Join(".+", template.Select(System.Text.RegularExpressions.Regex.Escape)) + "\n$";
        return template[0] != key && System.Text.RegularExpressions.Regex.IsMatch(Error, pattern);
    }
}
