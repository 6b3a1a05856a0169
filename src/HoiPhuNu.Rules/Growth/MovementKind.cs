using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Growth;

/// <summary>What happened to a membership in a commune on one day (loại biến động). Rules NET-1, NET-4, NET-7 (CĐ6 III.1.c).</summary>
[JsonConverter(typeof(VocabularyJsonConverter<MovementKind>))]
public sealed class MovementKind : Vocabulary<MovementKind>
{
    /// <summary>She was admitted (kết nạp).</summary>
    public static readonly MovementKind Admitted = new(nameof(Admitted), 0, "admitted", "kết nạp");

    /// <summary>Her permanent registration was transferred here (chuyển hộ khẩu đến).</summary>
    public static readonly MovementKind MovedIn = new(nameof(MovedIn), 1, "moved_in", "chuyển hộ khẩu đến");

    /// <summary>She left the Union (ra khỏi tổ chức Hội).</summary>
    public static readonly MovementKind Left = new(nameof(Left), 2, "left", "ra khỏi tổ chức Hội");

    /// <summary>She died (từ trần).</summary>
    public static readonly MovementKind Died = new(nameof(Died), 3, "died", "từ trần");

    /// <summary>Her permanent registration was transferred away (chuyển hộ khẩu đi); going away to work is not that (NET-4).</summary>
    public static readonly MovementKind MovedOut = new(nameof(MovedOut), 4, "moved_out", "chuyển hộ khẩu đi");

    /// <summary>She came from another category; the event names the new one (chuyển loại đến). Rule NET-7.</summary>
    public static readonly MovementKind CategoryIn = new(nameof(CategoryIn), 5, "category_in", "chuyển loại đến");

    /// <summary>She went to another category; the event names the old one (chuyển loại đi). Rule NET-7.</summary>
    public static readonly MovementKind CategoryOut = new(nameof(CategoryOut), 6, "category_out", "chuyển loại đi");

    private MovementKind(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }
}
