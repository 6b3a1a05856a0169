using HoiPhuNu.Rules.Tables.Forms;

namespace HoiPhuNu.Rules.Tables.Tests.Forms;

public sealed class LineLabelTests
{
    [Theory]
    [InlineData("Tổng cộng", true)]
    [InlineData("TỔNG CỘNG:", true)]
    [InlineData("TOÀN TỈNH", true)]
    [InlineData("Cộng (I+II)", true)]
    [InlineData("Tổng số (15 xã, phường)", true)]
    [InlineData("TC", true)]
    [InlineData("Cụm thi đua số 1", true)]
    [InlineData("Khối xã", true)]
    [InlineData("I. Cụm miền núi", true)]
    [InlineData("Cộng huyện Sóc Sơn", true)]
    [InlineData("Cộng Hòa", false)]
    [InlineData("Tổng Cọt", false)]
    [InlineData("Xã Toàn Thắng", false)]
    [InlineData("Phường Cộng Hòa", false)]
    [InlineData("Toàn Sơn", false)]
    public void AddsUp_Label_IsToldFromUnits(string label, bool addsUp) => Assert.Equal(addsUp, LineLabel.AddsUp(label));

    [Theory]
    [InlineData("Huyện Sóc Sơn", true, false)]
    [InlineData("TX. Sơn Tây", true, false)]
    [InlineData("Hội LHPN huyện A", true, false)]
    [InlineData("Xã Tân Minh", false, true)]
    [InlineData("P. 1", false, true)]
    [InlineData("TT. Sóc Sơn", false, true)]
    [InlineData("Hội Phụ nữ phường Hồ Vọng", false, true)]
    [InlineData("Tân Minh", false, false)]
    public void Names_Kind_IsTold(string label, bool isSuperior, bool isCommune) =>
        Assert.Equal((isSuperior, isCommune), (LineLabel.NamesSuperior(label), LineLabel.NamesCommune(label)));

    [Theory]
    [InlineData("Ghi chú: Số liệu đến 31/12/2025")]
    [InlineData("Hồng Lam, ngày 10 tháng 12 năm 2025")]
    [InlineData("TM. BAN THƯỜNG VỤ")]
    [InlineData("PHÓ CHỦ TỊCH")]
    [InlineData("Người lập biểu")]
    [InlineData("ĐT: 0912 345 678")]
    [InlineData("Danh sách có 24 người./.")]
    [InlineData("Nơi nhận:")]
    public void Ends_WhatStandsBelow_IsKnown(string text) => Assert.True(LineLabel.Ends(text));

    [Theory]
    [InlineData("Xã Chủ Tịch")]
    [InlineData("Phường Lam Kiều")]
    [InlineData("Cơ sở đặc thù chợ Lam")]
    public void Ends_AUnit_IsNot(string text) => Assert.False(LineLabel.Ends(text));
}
