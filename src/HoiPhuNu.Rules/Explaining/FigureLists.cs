using System.Collections.Immutable;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Explaining;

/// <summary>Which lists a figure comes from, by their names in the formats.</summary>
internal static class FigureLists
{
    public const string Women = "women";
    public const string Population = "population";
    public const string Members = "members";
    public const string Events = "events";
    public const string Posts = "posts";
    public const string Training = "training";
    public const string Bases = "bases";

    /// <summary>All of them, in the order of the formats.</summary>
    public static readonly ImmutableArray<string> All = [Women, Population, Members, Events, Posts, Training, Bases];

    /// <summary>The lists of a figure that were not given.</summary>
    public static IEnumerable<string> MissingOf(Figure figure, TallyLists lists) => Of(figure).Where(list => !IsGiven(list, lists));

    /// <summary>The lists that a figure comes from and that were given. Women are counts or a population.</summary>
    public static IEnumerable<string> GivenOf(Figure figure, TallyLists lists) =>
        Of(figure).Select(list => list == Women && lists.Population is not null ? Population : list).Where(list => IsGiven(list, lists));

    private static IEnumerable<string> Of(Figure figure) => figure.Kind switch
    {
        FigureKind.Women => [Women],
        FigureKind.Members => [Members],
        FigureKind.Rate => [Women, Members],
        FigureKind.Support => [Women, Members, Bases],
        FigureKind.Growth => [Events],
        FigureKind.Training when figure.Count == CoverageCountKind.InPost => [Posts],
        FigureKind.Training => [Posts, Training],
        _ => [Bases],
    };

    private static bool IsGiven(string list, TallyLists lists) => list switch
    {
        Women => lists.Women is not null || lists.Population is not null,
        Population => lists.Population is not null,
        Members => lists.Members is not null,
        Events => lists.Movements is not null,
        Posts => lists.Posts is not null,
        Training => lists.Trainings is not null,
        _ => lists.Bases is not null,
    };
}
