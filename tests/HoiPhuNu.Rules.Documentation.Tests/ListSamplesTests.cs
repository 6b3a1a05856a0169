using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Validation;
using NodaTime;

namespace HoiPhuNu.Rules.Documentation.Tests;

/// <summary>The sample lists bear the sample report out to the last figure, and show just what was added to the other one.</summary>
public sealed class ListSamplesTests
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "docs", "samples");

    [Fact]
    public void Report_AgainstTheLists_HasNoFinding()
    {
        var result = Check("report-2024.csv");
        Assert.Empty(result.Findings);
        Assert.Empty(result.Notes);
    }

    [Fact]
    public void InflatedReport_AgainstTheLists_ShowsWhatWasAdded() =>
        Assert.Equal(
            File.ReadAllLines(Path.Combine(Samples, "lists-2024", "expected-inflated.csv")).Skip(1),
            Check("report-2024-inflated.csv").Findings.Select(finding => string.Join(
                ',',
                finding.Rule,
                finding.Severity == Severity.Error ? "error" : "warning",
                $"{finding.Place.Row}",
                finding.Place.Column,
                finding.Unit,
                $"{finding.Year}",
                finding.Place.Column == "rate_percent" ? $"\"{finding.Reported}\"" : finding.Reported,
                finding.Expected)));

    [Fact]
    public void InflatedReport_WithoutTheLists_LooksClean() => Assert.Empty(Check("report-2024-inflated.csv", withLists: false).Findings);

    private static CheckResult Check(string report, bool withLists = true)
    {
        var notes = new List<TableNote>();
        var units = UnitRegister.Create(Read("units.csv", stream => RegisterReader.Read(stream, "units.csv", notes)))
            .WithChanges(Read("changes.csv", stream => ChangesReader.Read(stream, "changes.csv", notes)));
        var request = new CheckRequest { Units = units, Reports = [Read($"lists-2024/{report}", stream => ReportReader.Read(stream, report, notes))] };
        var result = ReportChecker.Check(withLists
            ? request with { Figures = request.YearsToCount.ToImmutableDictionary(year => year, year => Figures(request, request.DayOf(year), notes)) }
            : request);
        Assert.Empty(notes);
        return result;
    }

    private static TallyFigures Figures(CheckRequest request, LocalDate day, List<TableNote> notes)
    {
        var (rules, units, tree) = (request.Rules.AsOf(day), request.Units, request.Units.AsOf(day));
        var doubts = new List<Finding>();
        var women = new WomenTally(rules, units, tree, file: "women.csv");
        Each<WomenCount>("women.csv", WomenReader.Read, (in WomenCount row) => women.Add(row));
        var members = new MemberTally(rules, units, tree, file: "members.csv");
        Each<MemberRow>("members.csv", MembersReader.Read, (in MemberRow row) => members.Add(row));
        var movements = new MovementTally(units, "events.csv");
        Each<MovementRow>("events.csv", EventsReader.Read, (in MovementRow row) => movements.Add(row));
        var posts = new PostTally(rules, units, tree, file: "posts.csv");
        Each<PostRow>("posts.csv", PostsReader.Read, (in PostRow row) => posts.Add(row));
        var trainings = new TrainingTally(rules, "training.csv");
        Each<TrainingRow>("training.csv", TrainingReader.Read, (in TrainingRow row) => trainings.Add(row));
        var bases = new BaseTally(rules, units, tree, file: "bases.csv");
        Each<BaseRow>("bases.csv", BasesReader.Read, (in BaseRow row) => bases.Add(row));
        return TallyFigures.Of(new TallyLists(rules, units, tree)
        {
            Women = women,
            Members = members,
            Movements = movements,
            Posts = posts,
            Trainings = trainings,
            Bases = bases,
            Doubts = [.. doubts],
        });

        void Each<TRow>(string file, ListReader<TRow> read, RowSink<TRow> take) => Read<object?>($"lists-2024/{file}", stream =>
        {
            read(stream, file, notes, take, doubts.Add);
            return null;
        });
    }

    private static T Read<T>(string file, Func<Stream, T> read)
    {
        using var stream = File.OpenRead(Path.Combine(Samples, file));
        return read(stream);
    }

    private delegate void ListReader<TRow>(Stream stream, string file, ICollection<TableNote> notes, RowSink<TRow> rows, Action<Finding> findings);
}
