using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace HoiPhuNu.Rules.Tool.Tests.Checking;

/// <summary>Every output says first what to mend: of the wrong report it is the commune's total, at row 3.</summary>
public sealed class CheckCausesTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Json_WrongTotal_IsOneCertainCauseOfAllThatFollows()
    {
        var root = JsonNode.Parse(Check("json"))!;
        var cause = Assert.Single(root["causes"]!.AsArray())!;
        var cell = Assert.Single(cause["cells"]!.AsArray())!;

        Assert.Equal(("cell", "certain"), ((string?)cause["kind"], (string?)cause["certainty"]));
        Assert.Equal((3L, "members_total", "641", "640"), ((long)cell["row"]!, (string?)cell["column"], (string?)cell["reported"], (string?)cell["suggested"]));
        Assert.Equal(Enumerable.Range(0, root["findings"]!.AsArray().Count), cause["findings"]!.AsArray().Select(position => (int)position!));
        Assert.All(root["findings"]!.AsArray(), finding => Assert.Equal((0, (string?)finding!["rule"] != "REP-10"), ((int)finding["cause"]!, (bool)finding["derived"]!)));
    }

    [Fact]
    public void Causes_Off_AreLeftOutAndFindingsStay()
    {
        var (on, off) = (JsonNode.Parse(Check("json"))!, JsonNode.Parse(Check("json", "--causes", "off"))!);

        Assert.Null(off["causes"]);
        Assert.Equal(on["findings"]!.AsArray().Select(finding => (string?)finding!["message"]), off["findings"]!.AsArray().Select(finding => (string?)finding!["message"]));
    }

    [Fact]
    public void Csv_Findings_NameTheirCause()
    {
        var lines = Check("csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.EndsWith(",0,false", Assert.Single(lines, line => line.StartsWith("REP-10,", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.All(lines.Where(line => line.StartsWith("REP-16,", StringComparison.Ordinal)), line => Assert.EndsWith(",0,true", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Sarif_DerivedResults_PointAtTheCause()
    {
        var results = JsonNode.Parse(Check("sarif"))!["runs"]![0]!["results"]!.AsArray();
        var sum = results.First(result => (string?)result!["ruleId"] == "REP-16")!;

        Assert.Equal(3, (int)sum["relatedLocations"]![0]!["physicalLocation"]!["region"]!["startLine"]!);
        Assert.Null(results.Single(result => (string?)result!["ruleId"] == "REP-10")!["relatedLocations"]);
    }

    /// <summary>Readers of SARIF drop a result that stands in no file.</summary>
    [Fact]
    public void Sarif_ABaseThatIsMissing_StandsAtTheReport()
    {
        var units = _folder.Write("more.csv", File.ReadAllText(_folder.Units) + "00002,Xã Hai,commune,xa,01,,\n");
        var results = JsonNode.Parse(ToolRun.Of("check", _folder.Clean, "--units", units, "--format", "sarif").Out)!["runs"]![0]!["results"]!.AsArray();

        Assert.Contains(results, result => (string?)result!["ruleId"] == "REP-03");
        Assert.All(results, result => Assert.NotNull(result!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]));
    }

    [Fact]
    public void Html_Page_SaysCausesBeforeFindings()
    {
        var page = Check("html");

        Assert.InRange(page.IndexOf("id=\"causes\"", StringComparison.Ordinal), 1, page.IndexOf("id=\"findings\"", StringComparison.Ordinal));
        Assert.Contains("<details", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Workbook_CellsOfCauses_AreMarkedStronglyAndWhatFollowsLightly()
    {
        Check("xlsx", "--output", _folder["out.xlsx"]);
        using var document = SpreadsheetDocument.Open(_folder["out.xlsx"], isEditable: false);

        Assert.Equal("FFC00000", BackOf(document, "L3"));
        Assert.Equal("FFF7F3EE", BackOf(document, "L2"));
    }

    [Fact]
    public void Text_Causes_ComeFirstWithWhatFollowsFolded()
    {
        var text = Check("text", "--lang", "en");

        Assert.StartsWith("What to mend: 1", text, StringComparison.Ordinal);
        Assert.Single(text.Split('\n'), line => line.Contains("follow from it", StringComparison.Ordinal));
    }

    private string Check(string format, params string[] more) => ToolRun.Of(["check", _folder.Wrong, "--units", _folder.Units, "--format", format, .. more]).Out;

    private static string? BackOf(SpreadsheetDocument document, string reference)
    {
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var cell = document.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()).First(cell => cell.CellReference == reference);
        var format = (CellFormat)styles.CellFormats!.ChildElements[(int)cell.StyleIndex!.Value];
        return ((Fill)styles.Fills!.ChildElements[(int)format.FillId!.Value]).PatternFill?.ForegroundColor?.Rgb?.Value;
    }
}
