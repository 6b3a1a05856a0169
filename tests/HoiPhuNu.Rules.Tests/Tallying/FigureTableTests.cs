using System.Reflection;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tests.Tallying;

/// <summary>Whatever a unit's figures hold is in the one table of figures: a leaf of the record that is changed changes a figure of the table.</summary>
public sealed class FigureTableTests
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;

    /// <summary>What is no figure of its own, and why.</summary>
    private static readonly Dictionary<string, string> NoFigures = new()
    {
        ["Gathering.IsWorkingAwayComplete"] = "says of a statistic on the side whether it is whole; no output has it",
        ["Gathering.Verdict.Rate"] = "the unit's rate",
        ["Gathering.Verdict.LeastRate"] = "made of counted and womenUpTo",
        ["Gathering.Verdict.MostRate"] = "made of countedUpTo and women",
        ["Gathering.Verdict.Missing"] = "why an outcome cannot be told",
        ["Gathering.Verdict.RoundingMisleads"] = "follows from rate and outcome",
        ["Gathering.Counted"] = "given by itself only where a report gave the total; else the sum of the categories",
        ["Support.Missing"] = "why it cannot be told",
        ["Base.IsListed"] = "input, as it was given",
        ["Base.Rating"] = "input, as it was given",
        ["Base.HasComputer"] = "input, as it was given; counted in computers.withComputer",
        ["OwnTarget.Rate"] = "the unit's rate",
        ["OwnTarget.LeastRate"] = "made of counted and womenUpTo",
        ["OwnTarget.MostRate"] = "made of countedUpTo and women",
        ["OwnTarget.Band"] = "no output has it",
        ["OwnTarget.BandTarget"] = "no output has it",
        ["OwnTarget.Missing"] = "why an outcome cannot be told",
        ["OwnTarget.RoundingMisleads"] = "follows from rate and outcome",
        ["OwnTarget.Target"] = "input: the plan",
        ["Gathering.Verdict.Target"] = "input: the term",
        ["Training.Cadres.Outcome"] = "follows from the counts (TRN-7)",
        ["Training.Cadres.Missing"] = "why it cannot be told",
        ["Training.BranchHeads.Outcome"] = "follows from the counts (TRN-7)",
        ["Training.BranchHeads.Missing"] = "why it cannot be told",
        ["Training.BaseCadres.Outcome"] = "follows from the counts (TRN-7)",
        ["Training.BaseCadres.Missing"] = "why it cannot be told",
    };

    [Fact]
    public void UnitFigures_EveryLeaf_IsInTheTableOrNamedHere()
    {
        var (leaves, told) = (new HashSet<string>(), new HashSet<string>());
        foreach (var usual in new[] { Usual(new PossibleGain(3, 4)), Usual(default) })
        {
            var before = Figure.All.Select(figure => figure.Of(usual)).ToList();
            foreach (var (path, changed) in Changed(usual, typeof(UnitFigures), string.Empty))
            {
                leaves.Add(path);
                if (!before.SequenceEqual(Figure.All.Select(figure => figure.Of((UnitFigures)changed))))
                {
                    told.Add(path);
                }
            }
        }

        Assert.DoesNotContain(leaves.Except(told), path => !NoFigures.Keys.Any(known => path == known || path.StartsWith(known + ".", StringComparison.Ordinal)));
        Assert.True(leaves.Count > 50, $"{leaves.Count} leaves");
    }

    [Fact]
    public void Figures_Codes_AreUnique() => Assert.Equal(Figure.All.Length, Figure.All.Select(figure => figure.Code).Distinct().Count());

    /// <summary>All records like this one but for one leaf.</summary>
    private static IEnumerable<(string Path, object Changed)> Changed(object record, Type type, string path)
    {
        foreach (var field in type.GetFields(Fields).Where(field => field.FieldType != typeof(Unit)))
        {
            var name = (path.Length == 0 ? string.Empty : path + ".") + NameOf(field);
            var value = field.GetValue(record);
            var inner = Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType;
            IEnumerable<(string Path, object? Changed)> others = IsRecord(inner) && value is not null
                ? Changed(value, inner, name).Select(pair => (pair.Path, (object?)pair.Changed))
                : [(name, Other(inner, value))];
            foreach (var (inPath, other) in others)
            {
                var copy = Copy(record);
                field.SetValue(copy, other);
                yield return (inPath, copy);
            }
        }
    }

    private static string NameOf(FieldInfo field) => field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name.TrimStart('_');

    private static bool IsRecord(Type type) => type.Namespace!.StartsWith("HoiPhuNu", StringComparison.Ordinal) && !type.IsEnum && !IsVocabulary(type) && type != typeof(SupportMark);

    private static bool IsVocabulary(Type type) => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Vocabulary<>);

    private static object Copy(object record) => typeof(object).GetMethod("MemberwiseClone", Fields)!.Invoke(record, null)!;

    private static object? Other(Type type, object? value) =>
        type == typeof(long) ? ((long?)value ?? 0) + 1000
        : type == typeof(int) ? ((int?)value ?? 0) + 1
        : type == typeof(bool) ? value is not true
        : type == typeof(string) ? value + "x"
        : type.IsEnum ? Enum.GetValues(type).Cast<object>().First(other => !other.Equals(value))
        : type == typeof(SupportMark) ? null
        : IsVocabulary(type) ? ((System.Collections.IEnumerable)type.GetProperty("All", BindingFlags.Static | BindingFlags.Public | BindingFlags.FlattenHierarchy)!.GetValue(null)!).Cast<object>().First(other => !other.Equals(value))
        : null;

    private static UnitFigures Usual(PossibleGain gain)
    {
        var units = UnitRegister.Create([new UnitRow("TW", Level.Central), new UnitRow("01", Level.Province) { Parent = "TW" }, new UnitRow("00001", Level.Commune) { Parent = "01", Kind = UnitKind.Xa }]);
        var unit = units.Units.First(one => one.IsGeographicBase);
        var rules = RuleSet.TermXIII.AsOf(new NodaTime.LocalDate(2024, 12, 31));
        var coverage = rules.JudgeCoverage(TrainingPopulation.Cadres, 5, 3) with { TrainedInPeriod = 1 };
        var verdict = rules.JudgeRate(700, 1000);
        return new UnitFigures
        {
            Unit = unit,
            Parent = null,
            Gathering = new UnitGathering
            {
                Unit = unit,
                Women = 1000,
                WorkingAway = 10,
                IsWorkingAwayComplete = true,
                Members = new MembersByCategory(500, 40, 30, 60, 20, 50, 7),
                Gain = gain,
                HasAllCounts = true,
                UnattributedWomen = 2,
                UnattributedCounted = 1,
                Rate = new Ratio(700, 1000),
                Verdict = verdict,
                Target = new RateTargetSummary(1, 2, 3, 4),
            },
            Growth = new GrowthFigure(new GrowthTerms(50, 4, 6, 3, 5, 2, 1), 42, 8, 9),
            Support = rules.NeedsSupport(unit, Rating.Weak, true, verdict),
            Base = new BaseRecord(true, Rating.Weak, true),
            Computers = new Computers(3, 2),
            OwnTarget = verdict,
            Training = new UnitTraining { Unit = unit, Cadres = coverage, BranchHeads = coverage, BaseCadres = coverage },
        };
    }
}
