using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Membership;

/// <summary>Why a membership ended (lý do thôi là hội viên). Rule RATE-2 (CĐ6 III.1.e).</summary>
[JsonConverter(typeof(VocabularyJsonConverter<EndReason>))]
public sealed class EndReason : Vocabulary<EndReason>
{
    /// <summary>She left the Union (ra khỏi tổ chức Hội).</summary>
    public static readonly EndReason Left = new(nameof(Left), 0, "left", "ra khỏi tổ chức Hội");

    /// <summary>She died (từ trần).</summary>
    public static readonly EndReason Died = new(nameof(Died), 1, "died", "từ trần");

    /// <summary>She transferred her permanent registration away (chuyển hộ khẩu).</summary>
    public static readonly EndReason MovedOut = new(nameof(MovedOut), 2, "moved_out", "chuyển hộ khẩu");

    private EndReason(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }
}
