using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Explaining;

/// <summary>Why a row that is in order does not enter a figure, beyond what its own list has to say of it.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<InputReason>))]
public sealed class InputReason : Vocabulary<InputReason>
{
    /// <summary>She counts in another category.</summary>
    public static readonly InputReason OtherCategory = new(nameof(OtherCategory), 0, "other_category", "thuộc loại hội viên khác");

    /// <summary>The event is another term of growth.</summary>
    public static readonly InputReason OtherEvent = new(nameof(OtherEvent), 1, "other_event", "biến động khác loại");

    /// <summary>She is present and does not work away.</summary>
    public static readonly InputReason NotAway = new(nameof(NotAway), 2, "not_away", "không đi làm ăn xa");

    /// <summary>The row does not say it.</summary>
    public static readonly InputReason NotGiven = new(nameof(NotGiven), 3, "not_given", "không ghi");

    /// <summary>She holds the post and is not trained.</summary>
    public static readonly InputReason NotTrained = new(nameof(NotTrained), 4, "not_trained", "chưa được tập huấn");

    /// <summary>She was trained, on a day outside the period.</summary>
    public static readonly InputReason TrainedOutsidePeriod = new(nameof(TrainedOutsidePeriod), 5, "trained_outside_period", "được tập huấn ngoài kỳ");

    /// <summary>The base has a computer.</summary>
    public static readonly InputReason HasComputer = new(nameof(HasComputer), 6, "has_computer", "có máy vi tính");

    /// <summary>The base has none, or does not say.</summary>
    public static readonly InputReason NoComputer = new(nameof(NoComputer), 7, "no_computer", "không có máy vi tính");

    /// <summary>The base was divided: nobody can say which successor has its rating and computer.</summary>
    public static readonly InputReason DividedBase = new(nameof(DividedBase), 8, "divided_base", "cơ sở đã chia tách");

    /// <summary>The row has an error and is left out of everything; the findings tell which.</summary>
    public static readonly InputReason Refused = new(nameof(Refused), 9, "refused", "dòng có lỗi, không tính");

    private InputReason(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }
}
