using HoiPhuNu.Rules.Findings;
using NodaTime;
using static HoiPhuNu.Rules.Validation.Boundaries.SampleReport;

namespace HoiPhuNu.Rules.Validation.Boundaries;

/// <summary>The name on a row and the unit of its code: REP-06.</summary>
public sealed class UnitNameBoundaryTests
{
    [Theory]
    [BoundaryOf("REP-06")]
    [InlineData("Xã Tân Lập", Severity.Error)]
    [InlineData("TAN LAP", Severity.Warning)]
    public void Name_OfAnotherCommune_IsRep06AtTheName(string name, Severity severity)
    {
        var finding = Named().With(CommuneA, "unit_name", name).Only("REP-06");
        Assert.Equal((severity, 5L, "unit_name", "00001", name, "Xã Đồng Quê"),
            (finding.Severity, finding.Place.Row, finding.Place.Column, finding.Unit, finding.Reported, finding.Expected));
        Assert.Equal("00002", finding.Facts["other_code"]);
    }

    [Theory]
    [BoundaryOf("REP-06")]
    [InlineData("Xã Đồng Quê")]
    [InlineData("Xã Hòa Bình")]
    [InlineData("")]
    public void Name_OfTheUnitItselfOrOfNone_IsNotRep06(string name) => Named().With(CommuneA, "unit_name", name).Not("REP-06");

    [Fact]
    [BoundaryOf("REP-06")]
    public void Name_OfTwoOthers_IsNotRep06() =>
        Named().WithUnit(new NaiveUnit("00008", "commune", "xa", "001", null, null) { Name = NaiveName.Of("Xã Tân Lập") }).With(CommuneA, "unit_name", "Xã Tân Lập").Not("REP-06");

    [Fact]
    [BoundaryOf("REP-06")]
    public void Name_BesideAnUnknownCode_IsRep01Only() => Named().With(CommuneA, "unit", "99999").With(CommuneA, "unit_name", "Xã Tân Lập").Not("REP-06");

    [Fact]
    [BoundaryOf("REP-06")]
    public void Name_OfTheEarlierBearerOfTheCode_IsRep06()
    {
        var day = new LocalDate(2024, 7, 1);
        var report = new SampleReport()
            .WithNamed("00001", "Xã Hòa Bình")
            .WithUnitUntil("00001", day)
            .WithUnit(new NaiveUnit("00001", "commune", "xa", "001", day, null) { Name = NaiveName.Of("Xã Đồng Quê") });
        Assert.Equal("REP-06.before", report.With(CommuneA, "unit_name", "Xã Hòa Bình").Only("REP-06").MessageKey);
    }

    private static SampleReport Named() => new SampleReport().WithNamed("00001", "Xã Đồng Quê").WithNamed("00002", "Xã Tân Lập");
}
