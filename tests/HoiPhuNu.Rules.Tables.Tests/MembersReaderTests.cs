using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Tests;

public sealed class MembersReaderTests
{
    private const string Header = "member_id,birth_date,commune,residence,resident_since,category,club_founder,admitted_on,ended_on,end_reason\n";

    private static readonly MemberRow Lan = new()
    {
        Row = 2,
        MemberId = "HV-001",
        Birth = BirthDate.OfYear(1950),
        Commune = "00001",
        Residence = new Residence(ResidenceKind.Temporary, new LocalDate(2024, 6, 30)),
        Category = MemberCategory.Club,
        ClubFounder = Level.District,
        AdmittedOn = new LocalDate(2023, 3, 8),
        EndedOn = new LocalDate(2024, 10, 20),
        EndReason = EndReason.MovedOut,
    };

    [Fact]
    public void Read_EnglishRow_HasAllItsCells() =>
        Assert.Equal(Lan, Assert.Single(Read(Header + "HV-001,1950,00001,temporary,2024-06-30,club,district,2023-03-08,2024-10-20,moved_out\n").Rows));

    [Fact]
    public void Read_VietnameseRow_IsTheSame() =>
        Assert.Equal(Lan, Assert.Single(Read(
            "Mã hội viên;Ngày sinh;Mã đơn vị cấp xã;Hình thức cư trú;Cư trú từ ngày;Loại hội viên;Cấp Hội thành lập CLB/tổ/nhóm;Ngày vào Hội;Ngày thôi là hội viên;Lý do thôi\n" +
            "HV-001;1950;00001;Tạm trú;30/06/2024;cau lac bo;huyện;8/3/2023;20/10/2024;chuyển hộ khẩu\n").Rows));

    [Fact]
    public void Read_RequiredCellsAlone_AreARow()
    {
        var row = Assert.Single(Read("member_id,birth_date,commune,residence,category,admitted_on\n1,06/1950,7,permanent,residential,2023-03-08\n").Rows);
        Assert.Equal((BirthDatePrecision.Month, new LocalDate(1950, 6, 30)), (row.Birth.Precision, row.Birth.LatestDay));
        Assert.Equal((new Residence(ResidenceKind.Permanent), null, null, null), (row.Residence, row.ClubFounder, row.EndedOn, row.EndReason));
    }

    [Theory]
    [InlineData(",1950,7,permanent,,residential,,2023-03-08,,", "member_id", "")]
    [InlineData("1,,7,permanent,,residential,,2023-03-08,,", "birth_date", "")]
    [InlineData("1,1980-02-30,7,permanent,,residential,,2023-03-08,,", "birth_date", null)]
    [InlineData("1,già,7,permanent,,residential,,2023-03-08,,", "birth_date", null)]
    [InlineData("1,1950,7,,,residential,,2023-03-08,,", "residence", "")]
    [InlineData("1,1950,7,ở nhờ,,residential,,2023-03-08,,", "residence", null)]
    [InlineData("1,1950,7,permanent,2024,residential,,2023-03-08,,", "resident_since", null)]
    [InlineData("1,1950,7,permanent,,,,2023-03-08,,", "category", "")]
    [InlineData("1,1950,7,permanent,,khách,,2023-03-08,,", "category", null)]
    [InlineData("1,1950,7,permanent,,club,chi hội,2023-03-08,,", "club_founder", "chi hội")]
    [InlineData("1,1950,7,permanent,,residential,,,,", "admitted_on", "")]
    [InlineData("1,1950,7,permanent,,residential,,31/02/2023,,", "admitted_on", null)]
    [InlineData("1,1950,7,permanent,,residential,,2023-03-08,nay,", "ended_on", null)]
    [InlineData("1,1950,7,permanent,,residential,,2023-03-08,,bỏ", "end_reason", null)]
    public void Read_DoubtfulCell_LeavesItsRowOutAndIsTold(string row, string column, string? reported)
    {
        var read = Read(Header + row + "\n2,1950,8,permanent,,residential,,2023-03-08,,\n");
        Assert.Equal((3, "2"), (Assert.Single(read.Rows).Row, read.Rows[0].MemberId));
        Assert.Equal((2L, column, "7", reported), Assert.Single(read.Doubts));
    }

    /// <summary>A finding says what the cell may hold, as that of a report does; what stands where a birth date should is never repeated.</summary>
    [Theory]
    [InlineData("1,già,7,permanent,,residential,,2023-03-08,,", null, "birth_date")]
    [InlineData("1,1950,7,permanent,,residential,,31/02/2023,,", null, "date")]
    [InlineData("1,1950,7,ở nhờ,,residential,,2023-03-08,,", null, "permanent|temporary|none")]
    [InlineData("1,1950,7,permanent,,,,2023-03-08,,", "", "residential|club|special|trade_union|armed_forces|member_organisation|honorary")]
    public void Read_DoubtfulCell_SaysWhatItMayHold(string row, string? reported, string expected)
    {
        var finding = Assert.Single(Read(Header + row + "\n").Findings);
        Assert.Equal((reported, expected), (finding.Reported, finding.Expected));
        Assert.Equal(reported, finding.Facts.GetValueOrDefault("reported"));
    }

    [Theory]
    [InlineData("permanent", false)]
    [InlineData("tạm trú", false)]
    [InlineData("none", true)]
    [InlineData("không", true)]
    public void Read_NoCommune_IsARowOnlyWithoutResidence(string residence, bool isRow)
    {
        var read = Read($"{Header}1,1950,,{residence},,residential,,2023-03-08,,\n");
        Assert.Equal(isRow ? 1 : 0, read.Rows.Count);
        Assert.Equal(isRow ? [] : [(2L, "commune", null, "")], read.Doubts);
    }

    [Fact]
    public void Read_NoCommuneAndUnknownResidence_OnlyTheResidenceIsDoubted() =>
        Assert.Equal([(2L, "residence", null, (string?)null)], Read(Header + "1,1950,,x,,residential,,2023-03-08,,\n").Doubts);

    /// <summary>A row that is shifted by one has a name under the birth date, the birth date under the commune, and her identity number wherever: none of it is repeated.</summary>
    [Theory]
    [InlineData("HV2,Nguyễn Thị Hoa,12/06/1953,33001,thường trú,,địa bàn dân cư,,06/12/2008,")]
    [InlineData("Nguyễn Thị Hoa,33001,12/06/1953,thường trú,,địa bàn dân cư,,06/12/2008,,")]
    [InlineData("001153012345,1953,Nguyễn Thị Hoa,12/06/1953,001153012345,nguyễn thị hoa,12061953,06/12/2008,,")]
    [InlineData("HV2,33001,001153012345,NGUYEN THI HOA,12-06-1953,1953,19521,thường trú,,")]
    public void Read_AShiftedRow_RepeatsNothingAboutAPerson(string row)
    {
        var findings = Read(Header + row + "\n").Findings;

        Assert.NotEmpty(findings);
        var said = string.Join('|', findings.SelectMany(finding => (string?[])[finding.Unit, finding.Reported, .. finding.Facts.Where(fact => fact.Key != "id" || !fact.Value.Equals("001153012345")).Select(fact => $"{fact.Value}")]));
        Assert.All(new[] { "Nguy", "NGUY", "nguy", "1953", "01153", "19521" }, part => Assert.DoesNotContain(part, said, StringComparison.Ordinal));
    }

    /// <summary>What may stand in a list is still repeated where it helps: words of any table, slips of the pen, a lone digit.</summary>
    [Theory]
    [InlineData("residence", "địa bàn dân cư")]
    [InlineData("residence", "thường trúc")]
    [InlineData("residence", "permanemt")]
    [InlineData("category", "chi hội")]
    [InlineData("category", "tade_uniom")]
    [InlineData("residence", "1")]
    public void Read_AWordOfAnyTable_IsRepeated(string column, string word)
    {
        var row = column == "residence" ? $"1,1950,7,{word},,residential,,2023-03-08,," : $"1,1950,7,permanent,,{word},,2023-03-08,,";
        Assert.Equal([(2L, column, "7", word)], Read(Header + row + "\n").Doubts);
    }

    [Fact]
    public void Read_SeveralDoubtfulCells_AreAllTold()
    {
        var read = Read(Header + "\n1,x,7,y,z\n");
        Assert.Empty(read.Rows);
        Assert.Equal(
            ["admitted_on", "birth_date", "category", "residence", "resident_since"],
            read.Doubts.Select(doubt => doubt.Column).Order(StringComparer.Ordinal));
        Assert.All(read.Doubts, doubt => Assert.Equal((3L, "7"), (doubt.Row, doubt.Unit)));
    }

    [Fact]
    public void Read_WhatNeedsMoreThanTheCell_IsLeftToTheTally()
    {
        var read = Read(Header +
            "1,1950,7,temporary,,residential,,2023-03-08,,\n" +
            "2,1950,7,permanent,,club,,2023-03-08,,\n" +
            "3,1950,7,permanent,,residential,district,2023-03-08,,\n" +
            "4,1950,7,permanent,,residential,,2023-03-08,2022-03-08,\n");
        Assert.Equal([2L, 3, 4, 5], read.Rows.Select(row => row.Row));
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void Read_RequiredColumnMissing_IsRefused()
    {
        var refusal = Sample.Refused(() => Read("member_id,birth_date,commune,category,admitted_on\n"));
        Assert.Equal(("columns-missing", "residence"), (refusal.Key, refusal.Place.Column));
    }

    [Fact]
    public void Read_NowhereToPutRows_IsMisuse()
    {
        Assert.Throws<ArgumentNullException>(() => MembersReader.Read(Sample.Stream(Header), "f.csv", [], null!, _ => { }));
        Assert.Throws<ArgumentNullException>(() => MembersReader.Read(Sample.Stream(Header), "f.csv", [], (in MemberRow _) => { }, null!));
    }

    private static ReadRows<MemberRow> Read(string text) => ReadRows<MemberRow>.Of(text, MembersReader.Read);
}
