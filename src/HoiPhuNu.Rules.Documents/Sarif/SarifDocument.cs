using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.Documents.Sarif;

/// <summary>A log of static analysis, SARIF 2.1.0, as far as a check of reports has something to say in it. The names are the standard's.</summary>
internal sealed record SarifDocument([property: JsonPropertyName("$schema")] string Schema, string Version, ImmutableArray<SarifRun> Runs);

/// <summary>One run of the tool.</summary>
internal sealed record SarifRun(
    SarifTool Tool,
    ImmutableArray<SarifInvocation> Invocations,
    string Language,
    ImmutableArray<SarifArtifact> Artifacts,
    IEnumerable<SarifResult> Results,
    SarifRunProperties Properties);

/// <summary>What judged.</summary>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>The program with the rules that it judged by.</summary>
internal sealed record SarifDriver(string Name, string SemanticVersion, string Language, ImmutableArray<SarifRule> Rules);

/// <summary>A rule of the catalogue of which there is a finding.</summary>
internal sealed record SarifRule(
    string Id,
    SarifText ShortDescription,
    SarifText FullDescription,
    SarifText Help,
    SarifConfiguration DefaultConfiguration,
    SarifRuleProperties Properties);

/// <summary>Where a rule stands in the source.</summary>
internal sealed record SarifRuleProperties(ImmutableArray<string> Clauses, bool Outside, ImmutableArray<string> Readings);

/// <summary>How heavy a rule's findings are unless one says otherwise.</summary>
internal sealed record SarifConfiguration(string Level);

/// <summary>A text for people.</summary>
internal sealed record SarifText(string Text);

/// <summary>That the check itself went through, whatever it found.</summary>
internal sealed record SarifInvocation(bool ExecutionSuccessful, int ExitCode);

/// <summary>A file that was checked or that holds a finding.</summary>
internal sealed record SarifArtifact(SarifPlaceOfFile Location);

/// <summary>The address of a file, relative or absolute as it was given.</summary>
internal sealed record SarifPlaceOfFile(string Uri, int? Index = null);

/// <summary>One finding.</summary>
internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifText Message,
    ImmutableArray<SarifLocation> Locations,
    ImmutableArray<SarifLocation>? RelatedLocations,
    ImmutableSortedDictionary<string, string> PartialFingerprints,
    SarifResultProperties Properties);

/// <summary>Where a finding stands: in the file, and at which unit, year and column.</summary>
internal sealed record SarifLocation(SarifPhysicalLocation? PhysicalLocation, ImmutableArray<SarifLogicalLocation>? LogicalLocations, SarifText? Message = null);

/// <summary>A place in a file.</summary>
internal sealed record SarifPhysicalLocation(SarifPlaceOfFile ArtifactLocation, SarifRegion? Region);

/// <summary>The row as a spreadsheet numbers it; headers are row 1.</summary>
internal sealed record SarifRegion(long StartLine);

/// <summary>A place in the matter itself, for instance <c>00001/2024/rate_percent</c>.</summary>
internal sealed record SarifLogicalLocation(string? Name, string FullyQualifiedName, string Kind);

/// <summary>What a finding of a report has beyond the standard.</summary>
internal sealed record SarifResultProperties(string? Unit, int? Year, string? Column, string? Reported, string? Expected, string? Clause, int? Cause, bool? Derived);

/// <summary>The term and the readings.</summary>
internal sealed record SarifRunProperties(string Term, ImmutableSortedDictionary<string, string> Readings, long Rows);
