using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.Words;

/// <summary>
/// The category a member is counted in (loại hội viên). The rank is the default precedence when one person's records name
/// several. Rules CAT-1, CAT-3 (CĐ6 III.1.c, III.1.e).
/// </summary>
[JsonConverter(typeof(VocabularyJsonConverter<MemberCategory>))]
public sealed class MemberCategory : Vocabulary<MemberCategory>
{
    /// <summary>Member of a residential branch or group (chi, tổ Hội theo địa bàn dân cư).</summary>
    public static readonly MemberCategory Residential = new(nameof(Residential), 0, "residential", "địa bàn dân cư");

    /// <summary>Member of a club, team or group founded by the Union, and of no residential branch (CAT-2).</summary>
    public static readonly MemberCategory Club = new(nameof(Club), 1, "club", "câu lạc bộ");

    /// <summary>Member of a special-type base (cơ sở đặc thù).</summary>
    public static readonly MemberCategory Special = new(nameof(Special), 2, "special", "cơ sở đặc thù");

    /// <summary>Member of a trade union (đoàn viên công đoàn).</summary>
    public static readonly MemberCategory TradeUnion = new(nameof(TradeUnion), 3, "trade_union", "đoàn viên công đoàn");

    /// <summary>Member in the armed forces (lực lượng vũ trang).</summary>
    public static readonly MemberCategory ArmedForces = new(nameof(ArmedForces), 4, "armed_forces", "lực lượng vũ trang");

    /// <summary>Member of a member organisation (tổ chức thành viên), rule ORG-8.</summary>
    public static readonly MemberCategory MemberOrganisation = new(nameof(MemberOrganisation), 5, "member_organisation", "tổ chức thành viên");

    /// <summary>Honorary member (hội viên danh dự): counted beside the others, in no rate and no growth.</summary>
    public static readonly MemberCategory Honorary = new(nameof(Honorary), 6, "honorary", "danh dự");

    private MemberCategory(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }

    /// <summary>Whether the category enters the numerator of the gathering rate: all but honorary. Rule CAT-1 (CĐ6 III.1.e).</summary>
    public bool CountsInRate => this != Honorary;
}
