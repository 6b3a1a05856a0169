using System.Text.Json.Nodes;

namespace HoiPhuNu.Rules.Tests.Conformance;

/// <summary>Vectors of completion dates, found by trying one day after the other.</summary>
public sealed class GeneratedTrainingVectors
{
    private static readonly string[] Software = ["statistics_reporting", "emulation_commendation", "people_management"];
    private static readonly string[] Days = ["2021-12-31", "2022-01-01", "2022-06-30", "2023-03-08", "2024-02-29", "2024-12-31", "2025-01-01"];

    [Fact]
    public void Trained_ByAnyCourses_IsStoredAsTheOracleSays()
    {
        var stored = new StoredVectors("generated-trained", 6, "Ngày hoàn thành tập huấn, sinh tự động.", "Completion dates of training, generated.");
        var random = new Random(stored.Seed);
        for (var count = 0; count < 50; count++)
        {
            var population = new[] { "cadres", "branch_heads", "base_cadres" }[random.Next(3)];
            var (isAny, isBoth) = (random.Next(2) == 0, random.Next(2) == 0);
            var courses = Enumerable.Range(0, random.Next(1, 8))
                .Select(_ => (Date: Days[random.Next(Days.Length)], Subject: random.Next(4) == 0 ? "branch_work" : Software[random.Next(3)], Framework: random.Next(3) > 0)).ToList();
            stored.Add(
                ["TRN-4", "TRN-5", "TRN-6"],
                "trained",
                new JsonObject
                {
                    ["day"] = "2024-12-31",
                    ["population"] = population,
                    ["trainings"] = new JsonArray([.. courses.Select(course => new JsonObject { ["date"] = course.Date, ["subject"] = course.Subject, ["central_framework"] = course.Framework })]),
                },
                new JsonObject { ["completed_on"] = Completed(population, isAny, isBoth, courses) },
                new JsonObject { ["BasicSoftware"] = isAny ? "Any" : "All", ["FrameworkAppliesTo"] = isBoth ? "Both" : "BranchHeads" });
        }

        stored.AssertStored();
    }

    private static string? Completed(string population, bool isAny, bool isBoth, List<(string Date, string Subject, bool Framework)> courses)
    {
        foreach (var day in Days.Where(day => string.CompareOrdinal(day, "2022-01-01") >= 0 && string.CompareOrdinal(day, "2024-12-31") <= 0))
        {
            var done = courses.FindAll(course => string.CompareOrdinal(course.Date, "2022-01-01") >= 0 && string.CompareOrdinal(course.Date, day) <= 0);
            bool Has(string subject, bool needsFramework) => done.Exists(course => course.Subject == subject && (course.Framework || !needsFramework));
            var isEnough = population == "branch_heads" ? Has("branch_work", true)
                : isAny ? Software.Any(subject => Has(subject, isBoth))
                : Software.All(subject => Has(subject, isBoth));
            if (isEnough)
            {
                return day;
            }
        }

        return null;
    }
}
