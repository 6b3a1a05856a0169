using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>
/// The columns of a report, in their order. The code is the English key, <see cref="Vocabulary{TSelf}.Vietnamese"/> the Vietnamese label.
/// </summary>
[JsonConverter(typeof(VocabularyJsonConverter<ReportColumn>))]
public sealed partial class ReportColumn : Vocabulary<ReportColumn>
{
    /// <summary>The unit's code.</summary>
    public static readonly ReportColumn Unit = new(nameof(Unit), 0, "unit", "Mã đơn vị", CellKind.Code);

    /// <summary>The unit's name; not checked.</summary>
    public static readonly ReportColumn UnitName = new(nameof(UnitName), 1, "unit_name", "Tên đơn vị", CellKind.Text, mayBeLeftOut: true);

    /// <summary>The unit's level.</summary>
    public static readonly ReportColumn Level = new(nameof(Level), 2, "level", "Cấp Hội", CellKind.Word);

    /// <summary>The year reported on.</summary>
    public static readonly ReportColumn Year = new(nameof(Year), 3, "year", "Năm", CellKind.Year);

    /// <summary>Women of 18 and more present in the commune: the denominator, rule WOM-1.</summary>
    public static readonly ReportColumn Women = new(nameof(Women), 4, "women", "Phụ nữ từ 18 tuổi trở lên có mặt tại địa bàn", CellKind.Count);

    /// <summary>Where the count of women comes from, rule WOM-2.</summary>
    public static readonly ReportColumn WomenSource = new(nameof(WomenSource), 5, "women_source", "Nguồn số liệu", CellKind.Word);

    /// <summary>The day the count of women was published, rule WOM-3.</summary>
    public static readonly ReportColumn WomenPublished = new(nameof(WomenPublished), 6, "women_published", "Ngày công bố số liệu", CellKind.Date, mayBeLeftOut: true);

    /// <summary>Women working away, a statistic on the side, rule RES-3.</summary>
    public static readonly ReportColumn WorkingAway = new(nameof(WorkingAway), 7, "working_away", "Phụ nữ đi làm ăn xa", CellKind.Count, mayBeLeftOut: true);

    /// <summary>Members of residential branches and groups.</summary>
    public static readonly ReportColumn MembersResidential = new(nameof(MembersResidential), 8, "members_residential", "Hội viên chi, tổ Hội theo địa bàn dân cư", CellKind.Count);

    /// <summary>Members of clubs, teams and groups only.</summary>
    public static readonly ReportColumn MembersClub = new(nameof(MembersClub), 9, "members_club", "Hội viên CLB, tổ, nhóm", CellKind.Count);

    /// <summary>Members of special-type bases.</summary>
    public static readonly ReportColumn MembersSpecial = new(nameof(MembersSpecial), 10, "members_special", "Hội viên cơ sở đặc thù", CellKind.Count);

    /// <summary>Members who are in a trade union.</summary>
    public static readonly ReportColumn MembersTradeUnion = new(nameof(MembersTradeUnion), 11, "members_trade_union", "Hội viên là đoàn viên công đoàn", CellKind.Count);

    /// <summary>Members in the armed forces.</summary>
    public static readonly ReportColumn MembersArmedForces = new(nameof(MembersArmedForces), 12, "members_armed_forces", "Hội viên trong lực lượng vũ trang", CellKind.Count);

    /// <summary>Members of member organisations.</summary>
    public static readonly ReportColumn MembersMemberOrganisation = new(nameof(MembersMemberOrganisation), 13, "members_member_organisation", "Hội viên trong tổ chức thành viên", CellKind.Count);

    /// <summary>The sum of the six categories before it: the numerator of the rate.</summary>
    public static readonly ReportColumn MembersTotal = new(nameof(MembersTotal), 14, "members_total", "Tổng số hội viên", CellKind.Count);

    /// <summary>Honorary members, beside the total.</summary>
    public static readonly ReportColumn MembersHonorary = new(nameof(MembersHonorary), 15, "members_honorary", "Hội viên danh dự", CellKind.Count, mayBeLeftOut: true);

    /// <summary>Members admitted in the year.</summary>
    public static readonly ReportColumn Admitted = new(nameof(Admitted), 16, "admitted", "Hội viên kết nạp mới", CellKind.Count);

    /// <summary>Members whose permanent registration was transferred here in the year.</summary>
    public static readonly ReportColumn MovedIn = new(nameof(MovedIn), 17, "moved_in", "Chuyển hộ khẩu đến", CellKind.Count, mayBeLeftOut: true);

    /// <summary>Members who left the Union in the year.</summary>
    public static readonly ReportColumn Left = new(nameof(Left), 18, "left", "Ra khỏi tổ chức Hội", CellKind.Count);

    /// <summary>Members who died in the year.</summary>
    public static readonly ReportColumn Died = new(nameof(Died), 19, "died", "Hội viên từ trần", CellKind.Count);

    /// <summary>Members whose permanent registration was transferred away in the year.</summary>
    public static readonly ReportColumn MovedOut = new(nameof(MovedOut), 20, "moved_out", "Chuyển hộ khẩu đi nơi khác", CellKind.Count);

    /// <summary>Net growth of clubs founded by a superior level.</summary>
    public static readonly ReportColumn ClubGrowth = new(nameof(ClubGrowth), 21, "club_growth", "Hội viên tăng thêm trong CLB/tổ/nhóm do Hội cấp trên thành lập", CellKind.SignedCount, mayBeLeftOut: true);

    /// <summary>Net growth of the year, rule NET-1.</summary>
    public static readonly ReportColumn NetGrowth = new(nameof(NetGrowth), 22, "net_growth", "Hội viên tăng thêm", CellKind.SignedCount);

    /// <summary>Full-time cadres.</summary>
    public static readonly ReportColumn Cadres = new(nameof(Cadres), 23, "cadres", "Cán bộ Hội chuyên trách", CellKind.Count);

    /// <summary>Full-time cadres trained in the basic software: persons, rule TRN-5.</summary>
    public static readonly ReportColumn CadresTrained = new(nameof(CadresTrained), 24, "cadres_trained", "Cán bộ Hội chuyên trách đã được tập huấn phần mềm", CellKind.Count);

    /// <summary>Attendances of cadres at such training.</summary>
    public static readonly ReportColumn CadresAttendances = new(nameof(CadresAttendances), 25, "cadres_attendances", "Số lượt cán bộ được tập huấn", CellKind.Count, mayBeLeftOut: true);

    /// <summary>Branches.</summary>
    public static readonly ReportColumn Branches = new(nameof(Branches), 26, "branches", "Số chi hội", CellKind.Count, mayBeLeftOut: true);

    /// <summary>Branch heads: persons.</summary>
    public static readonly ReportColumn BranchHeads = new(nameof(BranchHeads), 27, "branch_heads", "Chi hội trưởng", CellKind.Count);

    /// <summary>Branch heads trained in branch work: persons, rule TRN-4.</summary>
    public static readonly ReportColumn BranchHeadsTrained = new(nameof(BranchHeadsTrained), 28, "branch_heads_trained", "Chi hội trưởng đã được tập huấn nghiệp vụ", CellKind.Count);

    /// <summary>Attendances of branch heads at such training.</summary>
    public static readonly ReportColumn BranchHeadsAttendances = new(nameof(BranchHeadsAttendances), 29, "branch_heads_attendances", "Số lượt chi hội trưởng được tập huấn", CellKind.Count, mayBeLeftOut: true);

    /// <summary>Whether the base has a computer; on a superior's row the count of bases that have one, rule SUP-2.</summary>
    public static readonly ReportColumn HasComputer = new(nameof(HasComputer), 30, "has_computer", "Có máy vi tính", CellKind.YesNoOrCount, mayBeLeftOut: true);

    /// <summary>The base's rating, rule SUP-1.</summary>
    public static readonly ReportColumn Rating = new(nameof(Rating), 31, "rating", "Xếp loại", CellKind.Word, mayBeLeftOut: true);

    /// <summary>The gathering rate in percent, rule RATE-3.</summary>
    public static readonly ReportColumn RatePercent = new(nameof(RatePercent), 32, "rate_percent", "Tỷ lệ tập hợp hội viên (%)", CellKind.Percent);

    private ReportColumn(string name, int rank, string code, string vietnamese, CellKind kind, bool mayBeLeftOut = false)
        : base(name, rank, code, vietnamese)
    {
        Kind = kind;
        MayBeLeftOut = mayBeLeftOut;
    }

    /// <summary>What the column holds.</summary>
    public CellKind Kind { get; }

    /// <summary>Whether a report may do without the whole column.</summary>
    public bool MayBeLeftOut { get; }
}
