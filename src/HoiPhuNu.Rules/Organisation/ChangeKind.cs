using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>How units were reorganised (hình thức sắp xếp). Rule ORG-5 (CĐ6 I.1, II).</summary>
[JsonConverter(typeof(VocabularyJsonConverter<ChangeKind>))]
public sealed class ChangeKind : Vocabulary<ChangeKind>
{
    /// <summary>Several units became one (nhập).</summary>
    public static readonly ChangeKind Merge = new(nameof(Merge), 0, "merge", "nhập");

    /// <summary>One unit became several (chia tách).</summary>
    public static readonly ChangeKind Split = new(nameof(Split), 1, "split", "chia tách");

    /// <summary>One unit got another code (đổi mã).</summary>
    public static readonly ChangeKind Recode = new(nameof(Recode), 2, "recode", "đổi mã");

    /// <summary>One unit got another superior and kept its code (chuyển đơn vị cấp trên).</summary>
    public static readonly ChangeKind Move = new(nameof(Move), 3, "move", "chuyển đơn vị cấp trên");

    private ChangeKind(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }
}
