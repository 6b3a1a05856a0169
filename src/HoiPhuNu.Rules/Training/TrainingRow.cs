using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Training;

/// <summary>
/// One row of the list of trainings (tập huấn): one person who completed one course. A required cell that is missing or could not be read is
/// <see langword="null"/>, and the tally says so (DATA-02); <see langword="default"/> is a row of missing cells.
/// </summary>
public readonly record struct TrainingRow
{
    /// <summary>The row as a spreadsheet counts it.</summary>
    public long Row { get; init; }

    /// <summary>The person's id: text of any length, compared letter by letter with those of the posts.</summary>
    public string? PersonId { get; init; }

    /// <summary>The day she completed it.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Date { get; init; }

    /// <summary>What it taught.</summary>
    public TrainingSubject? Subject { get; init; }

    /// <summary>
    /// Whether it followed the framework programme of the Central Union; required for branch work, and for every subject under
    /// <see cref="RuleBook.FrameworkAppliesTo.Both"/>. Rule TRN-4 (CĐ6 III.2).
    /// </summary>
    public bool? CentralFramework { get; init; }
}
