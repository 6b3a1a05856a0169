using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using HoiPhuNu.Rules.Documents.Checking;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Validation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Sarif;

/// <summary>A check as SARIF 2.1.0, for programs that gather the findings of many tools.</summary>
internal sealed class CheckSarif
{
    private readonly CheckReport _report;
    private readonly Language _language;
    private readonly ImmutableArray<string> _rules;
    private readonly FrozenDictionary<string, int> _ruleNumbers;
    private readonly ImmutableArray<string> _files;
    private readonly FrozenDictionary<string, int> _fileNumbers;

    private CheckSarif(CheckReport report, Language language)
    {
        _report = report;
        _language = language;
        _rules = [.. report.ByRule().Keys];
        _ruleNumbers = Numbered(_rules);
        _files = [.. report.Findings.Select(finding => finding.Place.File).Concat(report.Findings.IsEmpty ? [] : report.Reports.Select(table => table.File)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _fileNumbers = Numbered(_files);
    }

    public static void Write(CheckReport report, Stream stream, Language language, CancellationToken interrupted)
    {
        JsonSerializer.Serialize(stream, new CheckSarif(report, language).Document(interrupted), DocumentJson.Sarif.SarifDocument);
        stream.WriteByte((byte)'\n');
    }

    private SarifDocument Document(CancellationToken interrupted)
    {
        var code = _language == Language.English ? "en" : "vi";
        return new SarifDocument("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0",
        [
            new SarifRun(
                new SarifTool(new SarifDriver("hoiphunu", LibraryVersion.Of(typeof(CheckSarif).Assembly), code, [.. _rules.Select(RuleOf)])),
                [new SarifInvocation(ExecutionSuccessful: true, _report.Count(Severity.Error) > 0 ? 1 : 0)],
                code,
                [.. _files.Select(file => new SarifArtifact(new SarifPlaceOfFile(FileUri.Of(_report.Source(file).File))))],
                Results(interrupted),
                new SarifRunProperties(string.Join(", ", _report.Terms.Select(term => term.Term)), _report.Rules.Readings.ToNamedValues(), _report.Rows)),
        ]);
    }

    private SarifRule RuleOf(string id)
    {
        var rule = RuleCatalogue.Get(id);
        return new SarifRule(
            id,
            new SarifText(rule.Title.In(_language)),
            new SarifText(rule.Statement.In(_language)),
            new SarifText(rule.Example.In(_language)),
            new SarifConfiguration(rule.Severity is { } severity && severity.StartsWith("warning", StringComparison.Ordinal) ? "warning" : "error"),
            new SarifRuleProperties(rule.Clauses, rule.IsOutside, rule.Readings));
    }

    private IEnumerable<SarifResult> Results(CancellationToken interrupted)
    {
        for (var position = 0; position < _report.Findings.Length; position++)
        {
            interrupted.ThrowIfCancellationRequested();
            var line = FindingDocument.Of(_report.Findings[position], _report, _language);
            var place = PlaceOf(line);
            yield return new SarifResult(
                line.Rule,
                _ruleNumbers[line.Rule],
                line.Severity,
                new SarifText(line.Message),
                Physical(line.File, line.Row) is null && place.Length == 0 ? [] : [new SarifLocation(Physical(line.File, line.Row), place.Length == 0 ? null : [new SarifLogicalLocation(line.Column ?? line.Unit, place, "member")])],
                CellsOfCause(position),
                ImmutableSortedDictionary<string, string>.Empty.Add("place/v1", $"{line.Rule}/{place}"),
                new SarifResultProperties(line.Unit, line.Year, line.Column, line.Reported, line.Expected, line.Clause, _report.Causes?.CauseOf(position), _report.Causes?.IsDerived(position)));
        }
    }

    /// <summary>A place in a file. What stands in no file, as a missing row, is shown at the report that lacks it: readers of SARIF drop results without a file.</summary>
    private SarifPhysicalLocation? Physical(string? file, long? row) => (file ?? _report.Reports.Select(table => table.File).FirstOrDefault()) is { } known
        ? new(new SarifPlaceOfFile(FileUri.Of(_report.Source(known).File), _fileNumbers[known]), row is { } line ? new SarifRegion(line) : null)
        : null;

    /// <summary>The cells that are the cause of a finding which only follows from it.</summary>
    private ImmutableArray<SarifLocation>? CellsOfCause(int position) => _report.Causes is { } causes && causes.IsDerived(position) && causes.CauseOf(position) is { } id && !causes.All[id].Cells.IsEmpty
        ? [.. causes.All[id].Cells.Select(cell => new SarifLocation(Physical(cell.Place.File, cell.Place.Row), null, new SarifText(FindingMessages.Render(causes.All[id], _language))))]
        : null;

    /// <summary>Unit, year and column as far as they are known; the same from one run to the next, although rows may have moved.</summary>
    private static string PlaceOf(FindingDocument line) =>
        string.Join('/', new[] { line.Unit, line.Year?.ToString(CultureInfo.InvariantCulture), line.Column }.OfType<string>());

    private static FrozenDictionary<string, int> Numbered(ImmutableArray<string> names) =>
        names.Index().ToFrozenDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
}
