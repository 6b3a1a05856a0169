using NJsonSchema;

namespace HoiPhuNu.Rules.Tool.Tests.Conformance;

/// <summary>The files of the kit and the lines of the protocol against their schemas.</summary>
public sealed class ConformanceSchemaTests
{
    private static readonly string Kit = Path.Combine(Root(), "docs", "conformance");

    [Theory]
    [InlineData("vectors", "vectors.schema.json")]
    [InlineData("cases", "case.schema.json")]
    public async Task Files_OfTheKit_AreValid(string folder, string schemaFile)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Kit, schemaFile));
        var files = Directory.GetFiles(Path.Combine(Kit, folder), "*.json");
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(schema.Validate(File.ReadAllText(file)).Select(error => $"{Path.GetFileName(file)}: {error}")));
    }

    [Fact]
    public async Task Lines_OfTheProtocol_AreValid()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Kit, "protocol.schema.json"));
        Assert.All(VectorSet.Embedded().Take(100), vector =>
        {
            var request = ProtocolJson.Line(vector.ToRequest());
            Assert.Empty(schema.Validate(request));
            Assert.Empty(schema.Validate(ProtocolJson.Line(Answerer.Answer(request))));
        });
        Assert.Empty(schema.Validate(ProtocolJson.Line(Answerer.Answer("no JSON"))));
        Assert.Empty(schema.Validate(ProtocolJson.Line(Answerer.Answer("""{"id":"x","operation":"tarot","input":{}}"""))));
    }

    [Theory]
    [InlineData("""{"about":{"vi":"a","en":"a"},"vectors":[]}""")]
    [InlineData("""{"about":{"vi":"a","en":"a"},"vectors":[{"id":"a/b","rules":["RATE-4"],"operation":"rate","input":{}}]}""")]
    [InlineData("""{"about":{"vi":"a","en":"a"},"vectors":[{"id":"A B","rules":["RATE-4"],"operation":"rate","input":{},"expected":{"a":1}}]}""")]
    [InlineData("""{"about":{"vi":"a","en":"a"},"vectors":[{"id":"a/b","rules":["RATE-4"],"boundaries":["full-moon"],"operation":"rate","input":{},"expected":{"a":1}}]}""")]
    public async Task Schema_OfVectors_RefusesWhatIsNone(string json)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Kit, "vectors.schema.json"));
        Assert.NotEmpty(schema.Validate(json));
    }

    /// <summary>The kinds of boundaries stand in the schema, too.</summary>
    [Fact]
    public void Schema_KindsOfBoundaries_AreThoseOfTheCode()
    {
        var text = File.ReadAllText(Path.Combine(Kit, "vectors.schema.json"));
        Assert.All(BoundaryKind.All, boundary => Assert.Contains($"\"{boundary.Kind}\"", text, StringComparison.Ordinal));
    }

    /// <summary>What a foreign programmer has to know of an operation stands on the page.</summary>
    [Fact]
    public void Page_EveryOperation_IsExplained()
    {
        var page = File.ReadAllText(Path.Combine(Kit, "README.md"));
        Assert.All(Operations.Names, operation => Assert.Contains($"| `{operation}` |", page, StringComparison.Ordinal));
        Assert.All(BoundaryKind.All, boundary => Assert.Contains($"`{boundary.Kind}`", page, StringComparison.Ordinal));
    }

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "HoiPhuNu.Rules.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        return folder.FullName;
    }
}
