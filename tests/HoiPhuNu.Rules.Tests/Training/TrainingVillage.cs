using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tests.Training;

/// <summary>
/// A province with a district, three communes with branches, a market and an affiliated unit. On 2025-07-01 the district ends, 00002 merges into
/// 00001, and 00003 is divided between 00001 and 00004, which is new; branches end with their commune.
/// </summary>
internal static class TrainingVillage
{
    public static readonly LocalDate Change = new(2025, 7, 1);

    public static readonly UnitRegister Units = UnitRegister.Create(
    [
        new("TW", Level.Central), new("01", Level.Province) { Parent = "TW" }, new("QD", Level.Province) { Parent = "TW", Kind = UnitKind.Affiliated },
        new("001", Level.District) { Parent = "01", Until = Change },
        Commune("00001", "001", until: Change), Commune("00002", "001", until: Change), Commune("00003", "001", until: Change),
        Commune("00001", "01", from: Change), Commune("00004", "01", from: Change),
        new("CHO", Level.Commune) { Parent = "01", Kind = UnitKind.Special },
        Branch("00001-01", "00001"), Branch("00002-01", "00002"), Branch("00002-02", "00002"),
    ]).WithChanges(
    [
        new(Change, ChangeKind.Recode, "00001", "00001"), new(Change, ChangeKind.Merge, "00002", "00001"),
        new(Change, ChangeKind.Split, "00003", "00001"), new(Change, ChangeKind.Split, "00003", "00004"),
    ]);

    public static TrainingWorld AsOf(string day, Readings? readings = null) => AsOf(day, day, readings);

    public static TrainingWorld AsOf(string day, string codesAsOf, Readings? readings = null) =>
        new(Units, Date(day), Date(codesAsOf), RuleSet.TermXIII with { Readings = readings ?? Readings.Default });

    public static PostRow Cadre(string person, string unit, string from = "2020-01-01", string? until = null, bool? fullTime = null) => new()
    {
        Row = 2,
        PersonId = person,
        Unit = unit,
        Role = PostRole.Cadre,
        FullTime = fullTime,
        From = Date(from),
        Until = until is null ? null : Date(until),
    };

    public static PostRow Head(string person, string unit, string from = "2020-01-01", string? until = null) =>
        Cadre(person, unit, from, until) with { Role = PostRole.BranchHead };

    public static TrainingRow Course(string person, string date, TrainingSubject subject, bool? framework = null) =>
        new() { Row = 2, PersonId = person, Date = Date(date), Subject = subject, CentralFramework = framework };

    public static TrainingRow HeadCourse(string person, string date, bool framework) => Course(person, date, TrainingSubject.BranchWork, framework);

    /// <summary>All of the basic software on one day.</summary>
    public static IEnumerable<TrainingRow> Software(string person, string date) =>
        TrainingSubject.All.Where(subject => subject.IsSoftware).Select(subject => Course(person, date, subject));

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static UnitRow Commune(string code, string parent, LocalDate? from = null, LocalDate? until = null) =>
        new(code, Level.Commune) { Parent = parent, Kind = UnitKind.Xa, From = from, Until = until };

    private static UnitRow Branch(string code, string parent) => new(code, Level.Branch) { Parent = parent, Until = Change };
}
