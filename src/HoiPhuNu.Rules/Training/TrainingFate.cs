using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Training;

/// <summary>Whether a row of the list of trainings makes its holder trained, and why not.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<TrainingFate>))]
public sealed class TrainingFate : Vocabulary<TrainingFate>
{
    /// <summary>With it she was trained: its date is her completion date.</summary>
    public static readonly TrainingFate Completes = new(nameof(Completes), 0, "completes", "hoàn thành tập huấn", "TRN-6");

    /// <summary>It is her first in one of several subjects that she needs; others were still missing then.</summary>
    public static readonly TrainingFate Needed = new(nameof(Needed), 1, "needed", "được tính, còn thiếu nội dung khác", "TRN-5");

    /// <summary>She had completed it, or all that she needs, before: repeated courses add nothing.</summary>
    public static readonly TrainingFate AddsNothing = new(nameof(AddsNothing), 2, "adds_nothing", "đã được tính trước đó", "TRN-6");

    /// <summary>She holds no post in the population.</summary>
    public static readonly TrainingFate NotInPopulation = new(nameof(NotInPopulation), 3, "not_in_population", "không thuộc đối tượng", "TRN-3");

    /// <summary>The population does not need this subject.</summary>
    public static readonly TrainingFate OtherSubject = new(nameof(OtherSubject), 4, "other_subject", "nội dung không yêu cầu đối với đối tượng", "TRN-1");

    /// <summary>It did not follow the framework programme.</summary>
    public static readonly TrainingFate OutsideFramework = new(nameof(OutsideFramework), 5, "outside_framework", "ngoài khung chương trình", "TRN-4");

    /// <summary>It was completed before the term began.</summary>
    public static readonly TrainingFate BeforeTerm = new(nameof(BeforeTerm), 6, "before_term", "trước nhiệm kỳ", "TRN-4");

    /// <summary>It is dated after the day.</summary>
    public static readonly TrainingFate AfterDay = new(nameof(AfterDay), 7, "after_day", "sau ngày tính", "DATA-12");

    /// <summary>The day lies outside the term that the rules are verified for: it cannot be told.</summary>
    public static readonly TrainingFate OutsideTerm = new(nameof(OutsideTerm), 8, "outside_term", "ngoài nhiệm kỳ", "TRN-4");

    private TrainingFate(string name, int rank, string code, string vietnamese, string rule)
        : base(name, rank, code, vietnamese) => Rule = rule;

    /// <summary>The id of the rule that decides.</summary>
    public string Rule { get; }
}
