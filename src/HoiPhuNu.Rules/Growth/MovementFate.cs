using System.Text.Json.Serialization;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Growth;

/// <summary>Whether a movement entered net growth, and why not.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<MovementFate>))]
public sealed class MovementFate : Vocabulary<MovementFate>
{
    /// <summary>It counts.</summary>
    public static readonly MovementFate Counted = new(nameof(Counted), 0, "counted", "được tính", "NET-1");

    /// <summary>It is dated before the period.</summary>
    public static readonly MovementFate BeforePeriod = new(nameof(BeforePeriod), 1, "before_period", "trước kỳ tính", "NET-1");

    /// <summary>It is dated after the day that figures are counted as of.</summary>
    public static readonly MovementFate AfterPeriod = new(nameof(AfterPeriod), 2, "after_period", "sau ngày tính", "DATA-12");

    /// <summary>An earlier row tells the same event.</summary>
    public static readonly MovementFate Repeated = new(nameof(Repeated), 3, "repeated", "ghi trùng", "NET-6");

    /// <summary>Nothing stands for its commune as of the day.</summary>
    public static readonly MovementFate Unplaced = new(nameof(Unplaced), 4, "unplaced", "không xác định được đơn vị", "DATA-01");

    /// <summary>Its category does not count in growth.</summary>
    public static readonly MovementFate CategoryOutside = new(nameof(CategoryOutside), 5, "category_outside", "loại hội viên không tính vào tăng thêm", "CAT-1");

    /// <summary>Arrivals are shown but do not enter the net: <see cref="ArrivalsCount.Ignored"/>.</summary>
    public static readonly MovementFate ArrivalIgnored = new(nameof(ArrivalIgnored), 6, "arrival_ignored", "không tính chuyển đến", "NET-2");

    /// <summary>Changes of category do not enter the net: <see cref="Recategorised.Ignored"/>.</summary>
    public static readonly MovementFate ChangeIgnored = new(nameof(ChangeIgnored), 7, "change_ignored", "không tính đổi loại", "NET-7");

    private MovementFate(string name, int rank, string code, string vietnamese, string rule)
        : base(name, rank, code, vietnamese) => Rule = rule;

    /// <summary>The id of the rule that decides.</summary>
    public string Rule { get; }
}
