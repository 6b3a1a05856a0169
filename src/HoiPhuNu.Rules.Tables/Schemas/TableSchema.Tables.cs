using System.Collections.Immutable;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Schemas;

public sealed partial class TableSchema
{
    private static readonly ImmutableArray<TableWord> YesOrNo = [new("yes", "có"), new("no", "không")];

    private static readonly ImmutableArray<TableWord> Levels = WordsOf<Level>();

    private static readonly ColumnDraft ClubFounder = new(
        "club_founder", "Cấp Hội thành lập CLB/tổ/nhóm", CellKind.Word, false, WordsOf<Level>(level => level.IsUnionLevel));

    /// <summary>The day the code of a row was written down, as of which it is read (ORG-9).</summary>
    private static readonly ColumnDraft CodeDate = new("code_date", "Ngày ghi mã", CellKind.Date, false, []);

    /// <summary>The register of units.</summary>
    public static TableSchema Units { get; } = new("units",
    [
        Required("code", "Mã đơn vị", CellKind.Code),
        Optional("name", "Tên đơn vị", CellKind.Text),
        Required("level", "Cấp Hội", Levels),
        Optional("kind", "Loại hình cơ sở", WordsOf<UnitKind>()),
        Required("parent", "Mã đơn vị cấp trên", CellKind.Code),
        Optional("from", "Có hiệu lực từ ngày", CellKind.Date),
        Optional("until", "Hết hiệu lực từ ngày", CellKind.Date),
    ]);

    /// <summary>How units were reorganised.</summary>
    public static TableSchema Changes { get; } = new("changes",
    [
        Required("date", "Ngày hiệu lực", CellKind.Date),
        Required("kind", "Hình thức sắp xếp", WordsOf<ChangeKind>()),
        Required("old", "Mã cũ", CellKind.Code),
        Required("new", "Mã mới", CellKind.Code),
        Optional("people", "Dân cư", WordsOf<PeopleShare>()),
    ]);

    /// <summary>Counts of women present, one per commune.</summary>
    public static TableSchema Women { get; } = new("women",
    [
        Required("commune", "Mã đơn vị cấp xã", CellKind.Code),
        Required("women", "Phụ nữ từ 18 tuổi trở lên có mặt tại địa bàn", CellKind.Count),
        Required("source", "Nguồn số liệu", WordsOf<WomenSource>()),
        Optional("published", "Ngày công bố số liệu", CellKind.Date),
        Optional("working_away", "Phụ nữ đi làm ăn xa", CellKind.Count),
        CodeDate,
    ]);

    /// <summary>The list of women, one row per woman.</summary>
    public static TableSchema Population { get; } = new("population",
    [
        Required("person_id", "Mã cá nhân", CellKind.Code),
        Required("birth_date", "Ngày sinh", CellKind.BirthDate),
        Required("commune", "Mã đơn vị cấp xã", CellKind.Code),
        Required("residence", "Hình thức cư trú", WordsOf<ResidenceKind>()),
        Optional("resident_since", "Cư trú từ ngày", CellKind.Date),
        Optional("working_away", "Đi làm ăn xa", YesOrNo),
        CodeDate,
    ]);

    /// <summary>The list of members, one row per person and affiliation.</summary>
    public static TableSchema Members { get; } = new("members",
    [
        Required("member_id", "Mã hội viên", CellKind.Code),
        Required("birth_date", "Ngày sinh", CellKind.BirthDate),
        Required("commune", "Mã đơn vị cấp xã", CellKind.Code),
        Required("residence", "Hình thức cư trú", WordsOf<ResidenceKind>()),
        Optional("resident_since", "Cư trú từ ngày", CellKind.Date),
        Required("category", "Loại hội viên", WordsOf<MemberCategory>()),
        ClubFounder,
        Required("admitted_on", "Ngày vào Hội", CellKind.Date),
        Optional("ended_on", "Ngày thôi là hội viên", CellKind.Date),
        Optional("end_reason", "Lý do thôi", WordsOf<EndReason>()),
        CodeDate,
    ]);

    /// <summary>What happened to memberships.</summary>
    public static TableSchema Events { get; } = new("events",
    [
        Required("member_id", "Mã hội viên", CellKind.Code),
        Required("commune", "Mã đơn vị cấp xã", CellKind.Code),
        Required("date", "Ngày biến động", CellKind.Date),
        Required("event", "Loại biến động", WordsOf<MovementKind>()),
        Required("category", "Loại hội viên", WordsOf<MemberCategory>()),
        ClubFounder,
    ]);

    /// <summary>Who held which post.</summary>
    public static TableSchema Posts { get; } = new("posts",
    [
        Required("person_id", "Mã cá nhân", CellKind.Code),
        Required("unit", "Mã đơn vị", CellKind.Code),
        Required("role", "Chức danh", WordsOf<PostRole>()),
        Optional("full_time", "Chuyên trách", YesOrNo),
        Required("from", "Giữ chức từ ngày", CellKind.Date),
        Optional("until", "Thôi giữ chức từ ngày", CellKind.Date),
        CodeDate,
    ]);

    /// <summary>Who completed which training.</summary>
    public static TableSchema Training { get; } = new("training",
    [
        Required("person_id", "Mã cá nhân", CellKind.Code),
        Required("date", "Ngày hoàn thành", CellKind.Date),
        Required("subject", "Nội dung tập huấn", WordsOf<TrainingSubject>()),
        Optional("central_framework", "Theo khung chương trình TW Hội", YesOrNo),
    ]);

    /// <summary>Ratings and computers of base organisations.</summary>
    public static TableSchema Bases { get; } = new("bases",
    [
        Required("unit", "Mã đơn vị", CellKind.Code),
        Optional("rating", "Xếp loại", WordsOf<Rating>()),
        Optional("has_computer", "Có máy vi tính", YesOrNo),
        CodeDate,
    ]);

    /// <summary>Allocations and registrations.</summary>
    public static TableSchema Plan { get; } = new("plan",
    [
        Required("unit", "Mã đơn vị", CellKind.Code),
        Optional("year", "Năm", CellKind.Year),
        Optional("growth", "Chỉ tiêu hội viên tăng thêm", CellKind.Count),
        Optional("cadres", "Chỉ tiêu cán bộ được tập huấn", CellKind.Count),
        Optional("branch_heads", "Chỉ tiêu chi hội trưởng được tập huấn", CellKind.Count),
        Optional("rate_target", "Chỉ tiêu tỷ lệ tập hợp (%)", CellKind.Percent),
    ]);

    /// <summary>A report: one row per unit and year; one column per <see cref="ReportColumn"/>, in its order.</summary>
    public static TableSchema Report { get; } = new("report", ReportColumn.All.Select(column =>
        new ColumnDraft(column.Code, column.Vietnamese, column.Kind, !column.MayBeLeftOut, WordsOf(column))));

    /// <summary>All tables.</summary>
    public static ImmutableArray<TableSchema> All { get; } =
        [Report, Units, Changes, Women, Population, Members, Events, Posts, Training, Bases, Plan];

    private static ColumnDraft Required(string key, string label, CellKind kind) => new(key, label, kind, true, []);

    private static ColumnDraft Required(string key, string label, ImmutableArray<TableWord> words) => new(key, label, CellKind.Word, true, words);

    private static ColumnDraft Optional(string key, string label, CellKind kind) => new(key, label, kind, false, []);

    private static ColumnDraft Optional(string key, string label, ImmutableArray<TableWord> words) => new(key, label, CellKind.Word, false, words);

    private static ImmutableArray<TableWord> WordsOf<TWord>(Func<TWord, bool>? which = null)
        where TWord : Vocabulary<TWord> =>
        [.. Vocabulary<TWord>.All.Where(which ?? (_ => true)).Select(word => new TableWord(word.Code, word.Vietnamese))];

    private static ImmutableArray<TableWord> WordsOf(ReportColumn column) =>
        column == ReportColumn.Level ? Levels
        : column == ReportColumn.WomenSource ? WordsOf<WomenSource>()
        : column == ReportColumn.Rating ? WordsOf<Rating>()
        : column == ReportColumn.HasComputer ? YesOrNo
        : [];
}
