using HoiPhuNu.Rules.Tests.Tallying;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Findings;

/// <summary>What a list of persons has under a wrong header is not repeated where it may be a name, a day of birth or an identity number.</summary>
public sealed class QuotableTests
{
    [Theory]
    [InlineData("Nguyễn Thị Hoa")]
    [InlineData("NGUYEN THI HOA")]
    [InlineData("Hương")]
    [InlineData("Hoa")]
    [InlineData("12/06/1953")]
    [InlineData("1953-06-12")]
    [InlineData("12.6.1953")]
    [InlineData("12-06-53")]
    [InlineData("1953")]
    [InlineData("001153012345")]
    [InlineData("012345678")]
    [InlineData("0912345678")]
    [InlineData("12061953")]
    public void UnknownCode_ThatMayBeAboutAPerson_IsNotRepeated(string text)
    {
        var finding = Assert.Single(Village.AsOf(new LocalDate(2024, 12, 31)).MemberFigures([Village.Member(7, "HV1", text)]).Findings);

        Assert.Equal(("DATA-01", "DATA-01.hidden", 7L, "commune"), (finding.Rule, finding.MessageKey, finding.Place.Row!.Value, finding.Place.Column));
        Assert.Null(finding.Unit);
        Assert.Null(finding.Reported);
        Assert.Equal(["id", "length"], finding.Facts.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("99999")]
    [InlineData("XA-99")]
    [InlineData("CHO7")]
    [InlineData("QD")]
    public void UnknownCode_ThatCannotBe_IsRepeated(string text)
    {
        var finding = Assert.Single(Village.AsOf(new LocalDate(2024, 12, 31)).MemberFigures([Village.Member(7, "HV1", text)]).Findings);

        Assert.Equal(("DATA-01", text, text), (finding.MessageKey, finding.Unit, finding.Reported));
    }

    /// <summary>A code of the register is one whatever it looks like; counts of women are no list of persons.</summary>
    [Fact]
    public void Code_InARegisterOrOfAList_WithoutPersons_IsRepeated()
    {
        var day = new LocalDate(2024, 12, 31);
        var units = Rules.Organisation.UnitRegister.Create([new("TW", Rules.Organisation.Level.Central), new("1953", Rules.Organisation.Level.Commune) { Parent = "TW", Kind = Rules.Organisation.UnitKind.Xa }]);
        var world = new TallyWorld(units, day, day, Rules.RuleBook.Readings.Default);

        Assert.Equal(["1953"], world.MemberFigures([Village.Member(7, "HV1", "1953") with { AdmittedOn = new LocalDate(1985, 1, 1) }]).Findings.Select(finding => finding.Unit));
        Assert.Contains(Village.AsOf(day).WomenFigures([Village.Women(7, "Xã Gò Lựu", 9)]).Findings, finding => finding.Reported == "Xã Gò Lựu");
    }

    /// <summary>A name in the place of the id is no id.</summary>
    [Theory]
    [InlineData("HV1", true)]
    [InlineData("001153012345", true)]
    [InlineData("M", true)]
    [InlineData("Nguyễn Thị Hoa", false)]
    [InlineData("Hoa", false)]
    [InlineData("12/06/1953", false)]
    public void Id_ThatMayBeANameOrADate_IsNotRepeated(string id, bool isShown)
    {
        var findings = Village.AsOf(new LocalDate(2024, 12, 31)).MemberFigures([Village.Member(7, id, "00001") with { ClubFounder = Rules.Organisation.Level.Commune }]).Findings;

        Assert.Equal(isShown, Assert.Single(findings).Facts.ContainsKey("id"));
    }
}
