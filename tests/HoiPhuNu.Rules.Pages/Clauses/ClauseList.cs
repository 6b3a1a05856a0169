using System.Collections.Immutable;
using System.Text.Json;

namespace HoiPhuNu.Rules.Pages.Clauses;

/// <summary>The clauses of sections III and IV in their order, written by hand.</summary>
/// <param name="FirstLine">The first line of section III in the text of the source.</param>
/// <param name="LastLine">Its last line that says something.</param>
/// <param name="Clauses">The clauses.</param>
public sealed record ClauseList(int FirstLine, int LastLine, ImmutableArray<Clause> Clauses)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    /// <summary>Reads the list that lies in this assembly.</summary>
    public static ClauseList Read()
    {
        using var stream = typeof(ClauseList).Assembly.GetManifestResourceStream("clauses.json")
            ?? throw new InvalidOperationException("The clauses are missing from the assembly.");
        return JsonSerializer.Deserialize<ClauseList>(stream, Options) ?? throw new InvalidOperationException("There are no clauses.");
    }
}
