using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>
/// A figure that a tally has of a unit, with how it is taken from all that is known of the unit: the one list of figures, from which comparisons and explanations read. The
/// codes are the names in the JSON of <c>tally</c>, with a dot before what stands inside an object.
/// </summary>
[JsonConverter(typeof(VocabularyJsonConverter<Figure>))]
public sealed class Figure : Vocabulary<Figure>
{
    /// <summary>Women present, the denominator. Rules WOM-1 to WOM-4.</summary>
    public static readonly Figure Women = new(nameof(Women), 0, "women", "phụ nữ từ 18 tuổi trở lên có mặt", FigureKind.Women, ["WOM-1", "WOM-3", "WOM-4", "AGE-1", "RES-2", "CAT-4"], unit => FigureValue.Of(unit.Gathering.Women));

    /// <summary>Women working away, on the side: of the women present. Rule RES-3.</summary>
    public static readonly Figure WorkingAway = new(nameof(WorkingAway), 1, "workingAway", "phụ nữ đi làm ăn xa", FigureKind.Women, ["RES-3", "WOM-3", "WOM-4", "AGE-1", "RES-2", "CAT-4"], unit => FigureValue.Of(unit.Gathering.WorkingAway));

    /// <summary>Residential members. Rule CAT-1.</summary>
    public static readonly Figure Residential = new(nameof(Residential), 2, MemberCategory.Residential);

    /// <summary>Members of clubs. Rule CAT-1, CAT-2.</summary>
    public static readonly Figure Club = new(nameof(Club), 3, MemberCategory.Club);

    /// <summary>Members of special-type bases. Rule CAT-1.</summary>
    public static readonly Figure Special = new(nameof(Special), 4, MemberCategory.Special);

    /// <summary>Trade-union members. Rule CAT-1.</summary>
    public static readonly Figure TradeUnion = new(nameof(TradeUnion), 5, MemberCategory.TradeUnion);

    /// <summary>Members in the armed forces. Rule CAT-1.</summary>
    public static readonly Figure ArmedForces = new(nameof(ArmedForces), 6, MemberCategory.ArmedForces);

    /// <summary>Members of member organisations. Rule CAT-1.</summary>
    public static readonly Figure MemberOrganisation = new(nameof(MemberOrganisation), 7, MemberCategory.MemberOrganisation);

    /// <summary>Honorary members, beside the others. Rule CAT-1.</summary>
    public static readonly Figure Honorary = new(nameof(Honorary), 8, MemberCategory.Honorary);

    /// <summary>Members counted, the numerator. Rule RATE-1.</summary>
    public static readonly Figure Counted = new(nameof(Counted), 9, "counted", "hội viên được tính vào tỷ lệ", FigureKind.Members, ["RATE-1", "RATE-2", "CAT-1", "CAT-3", "CAT-4", "AGE-1", "RES-2"], unit => FigureValue.Of(unit.Gathering.Counted));

    /// <summary>The gathering rate. Rules RATE-3, NUM-5.</summary>
    public static readonly Figure Rate = new(nameof(Rate), 10, "rate", "tỷ lệ tập hợp hội viên", FigureKind.Rate, ["RATE-3", "NUM-3", "NUM-5"], unit => FigureValue.Of(unit.Gathering.Rate));

    /// <summary>The band of the rate; bases only. Rule RATE-5.</summary>
    public static readonly Figure Band = new(nameof(Band), 11, "band", "nhóm tỷ lệ", FigureKind.Rate, ["RATE-5", "RATE-8"], unit => FigureValue.Of(unit.Gathering.Verdict?.BandCode));

    /// <summary>Whether the rate target is met; bases only. Rule RATE-4.</summary>
    public static readonly Figure TargetMet = new(nameof(TargetMet), 12, "targetMet", "đạt chỉ tiêu tỷ lệ", FigureKind.Rate, ["RATE-4", "RATE-8"], unit => FigureValue.Of(unit.MeetsTarget));

    /// <summary>Whether the base is marked for support. Rule SUP-1.</summary>
    public static readonly Figure Support = new(nameof(Support), 13, "support", "cơ sở cần hỗ trợ", FigureKind.Support, ["SUP-1", "RATE-8"], unit => FigureValue.Of(unit.Support?.Needed switch { Answer.Yes => true, Answer.No => false, _ => null }));

    /// <summary>Members admitted in the period. Rules NET-1, NET-3, CAT-1.</summary>
    public static readonly Figure Admitted = new(nameof(Admitted), 14, "growth.admitted", "kết nạp mới", FigureKind.Growth, ["NET-1", "NET-3", "NET-6", "CAT-1"], unit => FigureValue.Of(unit.Growth?.Terms.Admitted));

    /// <summary>Members whose registration was transferred here. Rules NET-1, NET-2.</summary>
    public static readonly Figure MovedIn = new(nameof(MovedIn), 15, "growth.moved_in", "chuyển hộ khẩu đến", FigureKind.Growth, ["NET-1", "NET-2", "NET-3", "NET-6", "CAT-1"], unit => FigureValue.Of(unit.Growth?.Terms.MovedIn));

    /// <summary>Members who left. Rule NET-1.</summary>
    public static readonly Figure Left = new(nameof(Left), 16, "growth.left", "ra khỏi tổ chức Hội", FigureKind.Growth, ["NET-1", "NET-3", "NET-6", "CAT-1"], unit => FigureValue.Of(unit.Growth?.Terms.Left));

    /// <summary>Members who died. Rule NET-1.</summary>
    public static readonly Figure Died = new(nameof(Died), 17, "growth.died", "từ trần", FigureKind.Growth, ["NET-1", "NET-3", "NET-6", "CAT-1"], unit => FigureValue.Of(unit.Growth?.Terms.Died));

    /// <summary>Members whose registration was transferred away. Rules NET-1, NET-4.</summary>
    public static readonly Figure MovedOut = new(nameof(MovedOut), 18, "growth.moved_out", "chuyển hộ khẩu đi", FigureKind.Growth, ["NET-1", "NET-4", "NET-3", "NET-6", "CAT-1"], unit => FigureValue.Of(unit.Growth?.Terms.MovedOut));

    /// <summary>Net growth of clubs founded by a superior level. Rules CAT-1, CAT-2.</summary>
    public static readonly Figure ClubGrowth = new(nameof(ClubGrowth), 19, "growth.club", "tăng thêm của CLB/tổ/nhóm do Hội cấp trên thành lập", FigureKind.Growth, ["NET-1", "NET-2", "NET-6", "CAT-1", "CAT-2"], unit => FigureValue.Of(unit.Growth?.Terms.Club));

    /// <summary>Net growth. Rules NET-1 to NET-7.</summary>
    public static readonly Figure Net = new(nameof(Net), 20, "growth.net", "hội viên tăng thêm", FigureKind.Growth, ["NET-1", "NET-2", "NET-3", "NET-5", "NET-6", "NET-7", "CAT-1"], unit => FigureValue.Of(unit.Growth?.Net));

    /// <summary>Full-time cadres in post. Rules TRN-1, TRN-2, TRN-3.</summary>
    public static readonly Figure CadresInPost = new(nameof(CadresInPost), 21, TrainingPopulation.Cadres, CoverageCountKind.InPost);

    /// <summary>Full-time cadres trained. Rule TRN-5.</summary>
    public static readonly Figure CadresTrained = new(nameof(CadresTrained), 22, TrainingPopulation.Cadres, CoverageCountKind.Trained);

    /// <summary>Full-time cadres trained in the period. Rule TRN-6.</summary>
    public static readonly Figure CadresTrainedInPeriod = new(nameof(CadresTrainedInPeriod), 23, TrainingPopulation.Cadres, CoverageCountKind.TrainedInPeriod);

    /// <summary>Branch heads in post. Rules TRN-1, TRN-2, TRN-3.</summary>
    public static readonly Figure BranchHeadsInPost = new(nameof(BranchHeadsInPost), 24, TrainingPopulation.BranchHeads, CoverageCountKind.InPost);

    /// <summary>Branch heads trained. Rule TRN-4.</summary>
    public static readonly Figure BranchHeadsTrained = new(nameof(BranchHeadsTrained), 25, TrainingPopulation.BranchHeads, CoverageCountKind.Trained);

    /// <summary>Branch heads trained in the period. Rule TRN-6.</summary>
    public static readonly Figure BranchHeadsTrainedInPeriod = new(nameof(BranchHeadsTrainedInPeriod), 26, TrainingPopulation.BranchHeads, CoverageCountKind.TrainedInPeriod);

    /// <summary>Cadres of bases in post. Rule TRN-8.</summary>
    public static readonly Figure BaseCadresInPost = new(nameof(BaseCadresInPost), 27, TrainingPopulation.BaseCadres, CoverageCountKind.InPost);

    /// <summary>Cadres of bases trained. Rule TRN-8.</summary>
    public static readonly Figure BaseCadresTrained = new(nameof(BaseCadresTrained), 28, TrainingPopulation.BaseCadres, CoverageCountKind.Trained);

    /// <summary>Cadres of bases trained in the period. Rules TRN-6, TRN-8.</summary>
    public static readonly Figure BaseCadresTrainedInPeriod = new(nameof(BaseCadresTrainedInPeriod), 29, TrainingPopulation.BaseCadres, CoverageCountKind.TrainedInPeriod);

    /// <summary>Bases, of every kind. Rule SUP-2.</summary>
    public static readonly Figure Bases = new(nameof(Bases), 30, "computers.bases", "số cơ sở", FigureKind.Computers, ["SUP-2"], unit => FigureValue.Of(unit.Computers?.Bases));

    /// <summary>Bases with a computer. Rule SUP-2.</summary>
    public static readonly Figure WithComputer = new(nameof(WithComputer), 31, "computers.withComputer", "cơ sở có máy vi tính", FigureKind.Computers, ["SUP-2"], unit => FigureValue.Of(unit.Computers?.WithComputer));

    /// <summary>Members counted, with all who may belong here but stand unattributed. Rule RATE-8.</summary>
    public static readonly Figure CountedUpTo = Beside(nameof(CountedUpTo), 32, "countedUpTo", "hội viên được tính, kể cả người chưa phân định", ["RATE-8"], unit => FigureValue.Of(unit.Gathering.CountedUpTo));

    /// <summary>Women present, with all who may belong here but stand unattributed. Rule RATE-8.</summary>
    public static readonly Figure WomenUpTo = Beside(nameof(WomenUpTo), 33, "womenUpTo", "phụ nữ có mặt, kể cả người chưa phân định", ["RATE-8"], unit => FigureValue.Of(unit.Gathering.WomenUpTo));

    /// <summary>Whether the figures of the rate are all there is. Rules NUM-5, RATE-8.</summary>
    public static readonly Figure Complete = Beside(nameof(Complete), 34, "complete", "đủ số liệu", ["NUM-5", "RATE-8"], unit => FigureValue.Of(unit.Gathering.IsComplete));

    /// <summary>Women in the unit's own unattributed line. Rule ORG-6.</summary>
    public static readonly Figure UnattributedWomen = Beside(nameof(UnattributedWomen), 35, "unattributed.women", "phụ nữ chưa phân định", ["ORG-6"], unit => FigureValue.Of(unit.Gathering.UnattributedWomen));

    /// <summary>Members counted in the unit's own unattributed line. Rule ORG-6.</summary>
    public static readonly Figure UnattributedCounted = Beside(nameof(UnattributedCounted), 36, "unattributed.counted", "hội viên chưa phân định", ["ORG-6"], unit => FigureValue.Of(unit.Gathering.UnattributedCounted));

    /// <summary>The verdict on the rate target, with what does not apply told from what nobody can tell. Rule RATE-4.</summary>
    public static readonly Figure Outcome = Beside(nameof(Outcome), 37, "outcome", "kết luận về chỉ tiêu tỷ lệ", ["RATE-4", "RATE-8"], unit => FigureValue.Of(unit.Gathering.Verdict?.Outcome));

    /// <summary>Why a base is marked for support. Rule SUP-1.</summary>
    public static readonly Figure SupportReasons = Beside(nameof(SupportReasons), 38, "support.reasons", "lý do cần hỗ trợ", ["SUP-1"], unit => FigureValue.Of(unit.Support is { Reasons.IsEmpty: false } mark ? string.Join(' ', mark.Reasons.Select(reason => reason.Code)) : null));

    /// <summary>The verdict on the unit's own rate target. Rule RATE-7.</summary>
    public static readonly Figure OwnTarget = Beside(nameof(OwnTarget), 39, "ownTarget.outcome", "kết luận về chỉ tiêu riêng", ["RATE-7"], unit => FigureValue.Of(unit.OwnTarget?.Outcome));

    /// <summary>Changes of category, in less out. Rule NET-7.</summary>
    public static readonly Figure CategoryBalance = Beside(nameof(CategoryBalance), 40, "growth.categoryBalance", "chênh lệch chuyển loại hội viên", ["NET-7"], unit => FigureValue.Of(unit.Growth?.Terms.CategoryBalance));

    /// <summary>Net growth in the unit's own unattributed line. Rules NET-5, ORG-6.</summary>
    public static readonly Figure GrowthUnattributed = Beside(nameof(GrowthUnattributed), 41, "growth.unattributed", "hội viên tăng thêm chưa phân định", ["NET-5", "ORG-6"], unit => FigureValue.Of(unit.Growth?.Unattributed));

    /// <summary>Transfers with both ends in the unit. Rule NET-2.</summary>
    public static readonly Figure InternalTransfers = Beside(nameof(InternalTransfers), 42, "growth.internalTransfers", "chuyển hộ khẩu trong nội bộ", ["NET-2"], unit => FigureValue.Of(unit.Growth?.InternalTransfers));

    /// <summary>Geographic bases here and below that meet the rate target. Rule RATE-6.</summary>
    public static readonly Figure BasesMet = Beside(nameof(BasesMet), 43, "target.met", "số cơ sở đạt", ["RATE-6"], unit => FigureValue.Of(unit.Gathering.Target.Met));

    /// <summary>Geographic bases here and below that do not meet it. Rule RATE-6.</summary>
    public static readonly Figure BasesNotMet = Beside(nameof(BasesNotMet), 44, "target.notMet", "số cơ sở chưa đạt", ["RATE-6"], unit => FigureValue.Of(unit.Gathering.Target.NotMet));

    /// <summary>Geographic bases here and below to which it does not apply. Rule RATE-6.</summary>
    public static readonly Figure BasesNotApplicable = Beside(nameof(BasesNotApplicable), 45, "target.notApplicable", "số cơ sở không áp dụng", ["RATE-6"], unit => FigureValue.Of(unit.Gathering.Target.NotApplicable));

    /// <summary>Geographic bases here and below of which it cannot be told. Rule RATE-6.</summary>
    public static readonly Figure BasesCannotTell = Beside(nameof(BasesCannotTell), 46, "target.cannotTell", "số cơ sở chưa xác định", ["RATE-6"], unit => FigureValue.Of(unit.Gathering.Target.CannotTell));

    private readonly Func<UnitFigures, FigureValue> _take;

    private Figure(string name, int rank, string code, string vietnamese, FigureKind kind, ImmutableArray<string> rules, Func<UnitFigures, FigureValue> take, bool isExplained = true)
        : base(name, rank, code, vietnamese)
    {
        Kind = kind;
        Rules = rules;
        IsExplained = isExplained;
        _take = take;
    }

    private Figure(string name, int rank, MemberCategory category)
        : this(name, rank, $"members.{category.Code}", $"hội viên: {category.Vietnamese}", FigureKind.Members, ["CAT-1", "CAT-3", "CAT-4", "RATE-2", "AGE-1", "RES-2"], unit => FigureValue.Of(unit.Gathering.Members?[category])) =>
        Category = category;

    private Figure(string name, int rank, TrainingPopulation population, CoverageCountKind count)
        : this(name, rank, $"{CodeOf(population)}.{CodeOf(count)}", $"{population.Vietnamese}: {WordOf(count)}", FigureKind.Training, RulesOf(population, count), unit => FigureValue.Of(CountOf(unit.Training[population], count)))
    {
        Population = population;
        Count = count;
    }

    /// <summary>The figures that can be explained by the rows in them, in order; the others are judged or summed from these.</summary>
    public static ImmutableArray<Figure> Explained => [.. All.Where(figure => figure.IsExplained)];

    /// <summary>Whether it can be explained by the rows in it.</summary>
    public bool IsExplained { get; }

    /// <summary>The rules that make the figure, the principal one first.</summary>
    public ImmutableArray<string> Rules { get; }

    /// <summary>Whether it counts distinct persons, so that a superior's is not the sum of those below. Rule TRN-2.</summary>
    public bool IsDistinctPersons => Kind == FigureKind.Training;

    /// <summary>Where it comes from.</summary>
    internal FigureKind Kind { get; }

    /// <summary>The category that it counts.</summary>
    internal MemberCategory? Category { get; }

    /// <summary>The population that it counts.</summary>
    internal TrainingPopulation? Population { get; }

    /// <summary>The figures that it is computed from at the same unit; none where it is made of rows.</summary>
    internal ImmutableArray<Figure> MadeOf =>
        this == Rate ? [Women, Counted]
        : this == Band || this == TargetMet || this == Support ? [Rate]
        : [];

    /// <summary>Who of the population it counts.</summary>
    internal CoverageCountKind Count { get; }

    /// <summary>The figure of a unit.</summary>
    public FigureValue Of(UnitFigures unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return _take(unit);
    }

    private static Figure Beside(string name, int rank, string code, string vietnamese, ImmutableArray<string> rules, Func<UnitFigures, FigureValue> take) =>
        new(name, rank, code, vietnamese, FigureKind.Rate, rules, take, isExplained: false);

    private static long? CountOf(Coverage coverage, CoverageCountKind count) => count switch
    {
        CoverageCountKind.InPost => coverage.InPost,
        CoverageCountKind.Trained => coverage.Trained,
        _ => coverage.TrainedInPeriod,
    };

    private static string CodeOf(TrainingPopulation population) =>
        population == TrainingPopulation.Cadres ? "cadres" : population == TrainingPopulation.BranchHeads ? "branchHeads" : "baseCadres";

    private static string CodeOf(CoverageCountKind count) => count switch
    {
        CoverageCountKind.InPost => "inPost",
        CoverageCountKind.Trained => "trained",
        _ => "trainedInPeriod",
    };

    private static string WordOf(CoverageCountKind count) => count switch
    {
        CoverageCountKind.InPost => "đang giữ chức",
        CoverageCountKind.Trained => "đã được tập huấn",
        _ => "được tập huấn trong kỳ",
    };

    private static ImmutableArray<string> RulesOf(TrainingPopulation population, CoverageCountKind count)
    {
        ImmutableArray<string> who = population == TrainingPopulation.BaseCadres ? ["TRN-8", "TRN-2", "TRN-3"] : ["TRN-1", "TRN-2", "TRN-3"];
        return count == CoverageCountKind.InPost ? who
            : [.. who, population.NeedsSoftware ? "TRN-5" : "TRN-4", .. count == CoverageCountKind.TrainedInPeriod ? ["TRN-6"] : Array.Empty<string>()];
    }
}
