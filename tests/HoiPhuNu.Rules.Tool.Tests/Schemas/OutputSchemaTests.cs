using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Tool.Tests.Tallying;
using NJsonSchema;

namespace HoiPhuNu.Rules.Tool.Tests.Schemas;

/// <summary>
/// Each JSON form has its schema under <c>docs/schemas/</c>. Where one is stale, the test says what it should be; with the environment variable
/// <c>HOIPHUNU_WRITE_SCHEMAS</c> it writes the file, for the next reviewer to read.
/// </summary>
public sealed class OutputSchemaTests(GeneratedLists lists) : IClassFixture<GeneratedLists>, IDisposable
{
    private readonly SampleFolder _folder = new();

    public static TheoryData<string> Names => [.. OutputSchema.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void File_OfEveryForm_IsWhatIsWritten(string name)
    {
        var file = FileOf(name);
        var schema = OutputSchema.Of(name);
        if (Environment.GetEnvironmentVariable("HOIPHUNU_WRITE_SCHEMAS") is not null)
        {
            File.WriteAllText(file, schema);
        }

        Assert.Equal(schema, File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty);
    }

    [Fact]
    public void Folder_HasNoSchemaOfNothing() =>
        Assert.Empty(Directory.EnumerateFiles(Folder, "*.schema.json").Select(Path.GetFileName).Except(OutputSchema.All.Keys.Select(name => name + ".schema.json")).Except(["term.schema.json"]));

    [Fact]
    public async Task Check_Output_IsValid()
    {
        await AssertValid("check", "check", _folder.Wrong, "--units", _folder.Units);
        await AssertValid("check", "check", _folder.Clean, "--units", _folder.Units);
    }

    [Fact]
    public async Task Tally_OutputOfEveryView_IsValid()
    {
        await AssertValid("tally", lists.Arguments());
        await AssertValid("tally", "tally", "--units", lists["units.csv"], "--as-of", "2025-12-31");
        await AssertValid("tally-compare-readings", lists.Arguments("--compare-readings"));
        await AssertValid("tally-explain", lists.Arguments("--explain", "01"));
        await AssertValid("tally-explain", lists.Arguments("--explain", "00001:growth.net"));
        await AssertValid("tally-explain-person", lists.Arguments("--explain-person", "HV00000001"));
        await AssertValid("tally-movement-identity", lists.Arguments("--movement-identity"));
    }

    [Fact]
    public async Task EvaluateAndAllocate_Output_IsValid()
    {
        var plan = _folder.Write("plan.csv", "unit,year,growth\nTW,,700\n01,,600\n01,2024,8\n");
        await AssertValid("evaluate", "evaluate", "--report", _folder.Clean, "--units", _folder.Units, "--plan", plan, "--as-of", "2024-12-31");
        await AssertValid("evaluate", ["evaluate", .. lists.Arguments().Skip(1)]);
        await AssertValid("allocate", "allocate", "100", "--units", _folder.Units, "--report", _folder.Clean);
    }

    [Theory]
    [InlineData("right")]
    [InlineData("wrong-rate")]
    public async Task Conformance_OutputAboutAnyProgram_IsValid(string mode)
    {
        var program = $"dotnet \"{Path.Combine(AppContext.BaseDirectory, "ForeignProgram.dll")}\" {mode}";
        await AssertValid("conformance", "conformance", "--command", program, "--rule", "RATE-4", "--rule", "AGE-1");
        await AssertValid("conformance-coverage", "conformance", "--coverage");
    }

    [Fact]
    public async Task RulesAndTemplates_Output_IsValid()
    {
        await AssertValid("rules", "rules");
        await AssertValid("template", "template");
    }

    /// <summary>A schema that took anything would prove nothing.</summary>
    [Theory]
    [InlineData("\"severity\"", "\"weight\"")]
    [InlineData("\"row\": 3", "\"row\": \"3\"")]
    public async Task Schema_OfACheck_RefusesAnotherShape(string written, string other)
    {
        var schema = await JsonSchema.FromFileAsync(FileOf("check"));
        var run = ToolRun.Of("check", _folder.Wrong, "--units", _folder.Units, "--format", "json").Out;
        Assert.Contains(written, run, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(run.Replace(written, other, StringComparison.Ordinal)));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task AssertValid(string name, params string[] arguments)
    {
        var run = ToolRun.Of([.. arguments, "--format", "json"]);
        Assert.NotEqual(ExitCode.Unusable, run.ExitCode);
        Assert.NotNull(JsonNode.Parse(run.Out));
        Assert.Empty((await JsonSchema.FromFileAsync(FileOf(name))).Validate(run.Out));
    }

    private static string FileOf(string name) => Path.Combine(Folder, name + ".schema.json");

    private static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "HoiPhuNu.Rules.sln")))
            {
                folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
            }

            return Path.Combine(folder.FullName, "docs", "schemas");
        }
    }
}
