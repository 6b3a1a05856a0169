using CsvHelper;

namespace HoiPhuNu.Rules.Benchmarks.Files;

/// <summary>A row as a vendor has CsvHelper read it.</summary>
[CsvRecord]
public sealed partial class TypedMember
{
    [CsvColumn("member_id")]
    public string Id { get; set; } = string.Empty;

    [CsvColumn("birth_date")]
    public DateOnly Birth { get; set; }

    [CsvColumn("commune")]
    public string Commune { get; set; } = string.Empty;

    [CsvColumn("residence")]
    public string Residence { get; set; } = string.Empty;

    [CsvColumn("resident_since")]
    public DateOnly? Since { get; set; }

    [CsvColumn("category")]
    public string Category { get; set; } = string.Empty;

    [CsvColumn("club_founder")]
    public string? Founder { get; set; }

    [CsvColumn("admitted_on")]
    public DateOnly AdmittedOn { get; set; }

    [CsvColumn("ended_on")]
    public DateOnly? EndedOn { get; set; }

    [CsvColumn("end_reason")]
    public string? Reason { get; set; }
}
