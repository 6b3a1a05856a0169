using System.Net;
using System.Text.Json;
using HoiPhuNu.Rules.Embedding.Tests.Examples;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace HoiPhuNu.Rules.Embedding.Tests;

/// <summary>Over HTTP, against the web server that a vendor runs.</summary>
public sealed class ReportEndpointTests : IAsyncLifetime, IDisposable
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "docs", "samples");
    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    public ReportEndpointTests()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        using var units = File.OpenRead(Path.Combine(Samples, "units.csv"));
        _app.MapReports(UnitRegister.Create(RegisterReader.Read(units, "units.csv", [])));
    }

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Post_AReportWithMistakes_IsAProblemThatNamesRulesAndCells()
    {
        var (status, type, answer) = await PostAsync(await File.ReadAllBytesAsync(Path.Combine(Samples, "report-2024-mistakes-vi.csv")));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "application/problem+json"), (status, type));
        Assert.Equal("Báo cáo có lỗi.", answer.GetProperty("title").GetString());
        Assert.True(answer.GetProperty("rules").GetProperty("REP-10").GetInt32() > 0);
        var sum = answer.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("rule").GetString() == "REP-10");
        Assert.Equal((30, "members_total", "1.189", "1219"), (
            sum.GetProperty("row").GetInt32(), sum.GetProperty("column").GetString(), sum.GetProperty("reported").GetString(), sum.GetProperty("expected").GetString()));
        Assert.StartsWith("CĐ6 III.1", sum.GetProperty("clause").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_InEnglish_IsAnsweredInEnglish()
    {
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-GB");
        var (_, _, answer) = await PostAsync(await File.ReadAllBytesAsync(Path.Combine(Samples, "report-2024-mistakes.csv")));

        Assert.Equal("The report has errors.", answer.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Post_AReportWithoutErrors_IsAnswered()
    {
        var (status, type, answer) = await PostAsync(await File.ReadAllBytesAsync(Path.Combine(Samples, "report-2024.csv")));

        Assert.Equal((HttpStatusCode.OK, "application/json"), (status, type));
        Assert.True(answer.GetProperty("rows").GetInt32() > 40);
    }

    [Fact]
    public async Task Post_NoTableAtAll_IsAProblemOfTheFile()
    {
        var (status, type, answer) = await PostAsync("\0\0\0 no table"u8.ToArray());

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (status, type));
        Assert.False(string.IsNullOrEmpty(answer.GetProperty("detail").GetString()));
    }

    private async Task<(HttpStatusCode Status, string? Type, JsonElement Answer)> PostAsync(byte[] report)
    {
        using var file = new ByteArrayContent(report);
        using var form = new MultipartFormDataContent { { file, "report", "bao-cao.csv" } };
        using var response = await _client.PostAsync(new Uri("/reports", UriKind.Relative), form);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, JsonSerializer.Deserialize<JsonElement>(text));
    }
}
