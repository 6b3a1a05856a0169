using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Validation.Boundaries;

/// <summary>The plan: REP-50, REP-51, REP-52.</summary>
public sealed class PlanBoundaryTests
{
    [Fact]
    [BoundaryOf("REP-50")]
    public void Province_WithoutARegistrationForTheYear_IsRep50()
    {
        var finding = new SampleReport().WithPlan(new NaivePlanRow("01", 2023, 100, null, null)).Only("REP-50");
        Assert.Equal((3L, "unit", "01", 2024, Severity.Warning),
            (finding.Place.Row, finding.Place.Column, finding.Unit, finding.Year, finding.Severity));
    }

    [Fact]
    [BoundaryOf("REP-50")]
    public void Province_WithOneFigureForTheYear_IsNotRep50() => new SampleReport().WithPlan(new NaivePlanRow("01", 2024, null, null, 0)).Not("REP-50");

    [Fact]
    [BoundaryOf("REP-50")]
    public void Province_WithARowWithoutFigures_IsRep50() => new SampleReport().WithPlan(new NaivePlanRow("01", 2024, null, null, null)).Only("REP-50");

    [Fact]
    [BoundaryOf("REP-50")]
    public void Province_WithTwoRows_IsRep50Once() =>
        Assert.Equal(3L, new SampleReport().WithCopyOf(SampleReport.Province, at: 10).WithPlan(new NaivePlanRow("01", 2023, 100, null, null)).Only("REP-50").Place.Row);

    [Fact]
    [BoundaryOf("REP-50")]
    public void Province_WithoutAPlan_IsNotRep50() => new SampleReport().Not("REP-50");

    [Theory]
    [BoundaryOf("REP-51")]
    [InlineData(799_999, Severity.Error)]
    [InlineData(800_001, Severity.Warning)]
    public void Allocations_NotTheTermsTotal_AreRep51(long allocated, Severity severity)
    {
        var finding = new SampleReport().WithPlan(new NaivePlanRow("01", null, allocated, null, null)).Only("REP-51");
        Assert.Equal((null, "TW", null, "800000", severity), (finding.Place.Row, finding.Unit, finding.Year, finding.Expected, finding.Severity));
    }

    [Fact]
    [BoundaryOf("REP-51")]
    public void Allocations_TheTermsTotal_AreNotRep51() => new SampleReport().WithPlan(new NaivePlanRow("01", null, 800_000, null, null)).Not("REP-51");

    [Fact]
    [BoundaryOf("REP-51")]
    public void Allocations_TheCentralUnitsOwn_IsTheTotal()
    {
        var central = new NaivePlanRow("TW", null, 500, null, null);
        new SampleReport().WithPlan(central, new NaivePlanRow("01", null, 500, null, null)).Not("REP-51");
        Assert.Equal("500", new SampleReport().WithPlan(central, new NaivePlanRow("01", null, 499, null, null)).Only("REP-51").Expected);
    }

    [Fact]
    [BoundaryOf("REP-51")]
    public void Allocations_OfNoProvince_CannotBeTold() => new SampleReport().WithPlan(new NaivePlanRow("TW", null, 500, null, null)).Not("REP-51");

    [Fact]
    [BoundaryOf("REP-52")]
    public void Registrations_OneBelowTheAllocation_AreRep52()
    {
        var finding = new SampleReport().WithPlan(
            new NaivePlanRow("01", null, 800_000, null, null), new NaivePlanRow("01", 2022, 400_000, null, null), new NaivePlanRow("01", 2027, 399_999, null, null)).Only("REP-52");
        Assert.Equal((null, "01", null, Severity.Warning), (finding.Place.Row, finding.Unit, finding.Year, finding.Severity));
    }

    [Fact]
    [BoundaryOf("REP-52")]
    public void Registrations_UpToTheAllocation_AreNotRep52() =>
        new SampleReport().WithPlan(new NaivePlanRow("01", null, 800_000, null, null), new NaivePlanRow("01", 2024, 800_000, null, null)).Not("REP-52");

    [Fact]
    [BoundaryOf("REP-52")]
    public void Registrations_OutsideTheTerm_DoNotCount() =>
        new SampleReport().WithPlan(
            new NaivePlanRow("01", null, 800_000, null, null), new NaivePlanRow("01", 2024, 799_999, null, null), new NaivePlanRow("01", 2028, 1, null, null)).Only("REP-52");

    [Fact]
    [BoundaryOf("REP-52")]
    public void Registrations_EachTargetByItself_IsRep52() =>
        Assert.Equal(
            ["REP-52.BranchHeads", "REP-52.Cadres"],
            new SampleReport().WithPlan(new NaivePlanRow("01", null, null, 10, 10), new NaivePlanRow("01", 2024, null, 9, 9)).All("REP-52").Select(finding => finding.MessageKey));

    [Fact]
    [BoundaryOf("REP-52")]
    public void Registrations_OfATargetThatNobodyRegistered_AreNotLookedAt() =>
        new SampleReport().WithPlan(new NaivePlanRow("01", null, null, 10, null), new NaivePlanRow("01", 2024, 5, null, null)).Not("REP-52");
}
