namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>A name taken apart beforehand, so that nothing has to be: its kind, its letters, and what is left of them without marks.</summary>
internal sealed record NaiveName(string Text, string Kind, string Letters, string Folded)
{
    public static IReadOnlyList<NaiveName> All { get; } =
    [
        new("Xã Hòa Bình", "xa", "hòa bình", "hoa binh"),
        new("Phường Hoà Bình", "phuong", "hòa bình", "hoa binh"),
        new("Xã Hoa Bình", "xa", "hoa bình", "hoa binh"),
        new("Xã Tân Lập", "xa", "tân lập", "tan lap"),
        new("Thị trấn Quý Lộc", "thi tran", "quý lộc", "qui loc"),
        new("Huyện Tân Lập", "huyen", "tân lập", "tan lap"),
        new("Quận 5", "quan", "5", "5"),
        new("P. 05", "phuong", "5", "5"),
        new("Hòa Bình", "", "hòa bình", "hoa binh"),
        new("X.Hòa Bình", "xa", "hòa bình", "hoa binh"),
        new("Xã Quí Lộc", "xa", "quí lộc", "qui loc"),
        new("Hội LHPN xã tân lập", "xa", "tân lập", "tan lap"),
        new("TAN LAP", "", "tan lap", "tan lap"),
        new("Xã Đồng Quê", "xa", "đồng quê", "dong que"),
    ];

    public static NaiveName? Of(string text) => All.FirstOrDefault(name => name.Text == text);
}
