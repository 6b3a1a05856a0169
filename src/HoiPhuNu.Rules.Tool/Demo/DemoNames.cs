using HoiPhuNu.Rules.Tool.Generation;

namespace HoiPhuNu.Rules.Tool.Demo;

/// <summary>Made-up names of places, no two alike as long as there are enough of them.</summary>
internal sealed class DemoNames
{
    private static readonly string[] First =
        ["An", "Bình", "Đông", "Hải", "Hòa", "Hồng", "Kim", "Lạc", "Lam", "Long", "Minh", "Ngọc", "Phú", "Quảng", "Sơn", "Tân", "Thanh", "Thuận", "Vạn", "Xuân"];

    private static readonly string[] Second =
        ["Bích", "Châu", "Điền", "Giang", "Hạ", "Hương", "Khê", "Lĩnh", "Lộc", "Mỹ", "Nghĩa", "Phong", "Quế", "Thịnh", "Thủy", "Trạch", "Trung", "Tường", "Vân", "Yên"];

    private readonly int _start;
    private int _given;

    public DemoNames(SeededNumbers numbers) => _start = numbers.Below(First.Length * Second.Length);

    /// <summary>The next name.</summary>
    public string Next()
    {
        // A step without a common factor visits every pair before any comes again.
        var pair = (_start + (_given * 149)) % (First.Length * Second.Length);
        var round = _given++ / (First.Length * Second.Length);
        return $"{First[pair / Second.Length]} {Second[pair % Second.Length]}{(round == 0 ? string.Empty : " " + new string('I', round))}";
    }
}
