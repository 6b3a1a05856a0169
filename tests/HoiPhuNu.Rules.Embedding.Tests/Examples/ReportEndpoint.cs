using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Validation;
using HoiPhuNu.Rules.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HoiPhuNu.Rules.Embedding.Tests.Examples;

/// <summary>Takes a report as an uploaded file and answers what is wrong with it, cell by cell.</summary>
internal static class ReportEndpoint
{
    public static void MapReports(this IEndpointRouteBuilder app, UnitRegister units) =>
        app.MapPost("/reports", (IFormFile report, HttpRequest request) => Check(report, units, LanguageOf(request))).DisableAntiforgery();

    private static IResult Check(IFormFile file, UnitRegister units, Language language)
    {
        ReportTable report;
        var notes = new List<TableNote>();
        try
        {
            using var stream = file.OpenReadStream();
            report = ReportReader.Read(stream, file.FileName, notes);
        }
        catch (UnreadableTableException unreadable)
        {
            return Results.Problem(TableMessages.Render(unreadable, language), statusCode: StatusCodes.Status400BadRequest);
        }

        var result = ReportChecker.Check(new CheckRequest { Units = units, Reports = [report] });
        var findings = result.Findings.Select(finding => new
        {
            finding.Rule,
            finding.Clause,
            Severity = finding.Severity.ToString(),
            finding.Place.Row,
            finding.Place.Column,
            finding.Unit,
            finding.Reported,
            finding.Expected,
            Message = FindingMessages.Render(finding, language),
        }).ToList();

        // What is reported is understood and wrong: 422. Warnings alone are an answer, not a problem.
        return result.HasErrors
            ? Results.Problem(
                title: language == Language.English ? "The report has errors." : "Báo cáo có lỗi.",
                statusCode: StatusCodes.Status422UnprocessableEntity,
                extensions: new Dictionary<string, object?> { ["rules"] = result.ByRule, ["findings"] = findings })
            : Results.Ok(new { result.Rows, findings, notes = notes.Select(note => TableMessages.Render(note, language)) });
    }

    private static Language LanguageOf(HttpRequest request) =>
        request.Headers.AcceptLanguage.ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Vietnamese;
}
