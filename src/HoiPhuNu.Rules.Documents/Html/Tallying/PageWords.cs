using System.Collections.Immutable;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>Figures, verdicts and names as a page writes them.</summary>
internal sealed class PageWords(DocumentTexts texts, RuleSet rules)
{
    /// <summary>The rate target as it is written in running text.</summary>
    public string Target { get; } = Bound(rules.RateTarget, texts);

    /// <summary>The bands that there are, lowest first.</summary>
    public ImmutableArray<RateBand> Bands { get; } = RateBand.AllAt(rules.RateTarget);

    /// <summary>The yardstick of the former term.</summary>
    public string Yardstick { get; } = Bound(RateBand.Yardstick, texts);

    /// <summary>A number; what is not known is a question mark.</summary>
    public string Number(Int128? number) => number is { } known ? FactText.Of(known, texts.Language) : "?";

    /// <summary>A number of target 5: a dash where the target does not apply to the unit.</summary>
    public string Target5(Unit unit, long? number) => number is null && unit.IsOutsideTarget5 ? "–" : Number(number);

    /// <summary>A count of target 5 with its other end, where people of split units may add to it. Rule RATE-8.</summary>
    public string Target5(Unit unit, long? number, long? upTo) => CountRangeText.Of(number, upTo, texts.Language) ?? Target5(unit, number);

    /// <summary>A rate in percent.</summary>
    public string Rate(Ratio? rate) => rate is { } known ? FactText.Of(known, texts.Language) : "?";

    /// <summary>The rate of a unit: a dash where none applies.</summary>
    public string Rate(UnitFigures figures) =>
        figures.Gathering.Rate is { } rate ? Rate(rate) : figures.Unit.IsOutsideTarget5 || figures.Gathering.Verdict?.Outcome == Outcome.NotApplicable ? "–" : "?";

    /// <summary>A share in percent.</summary>
    public string Percent(decimal? percent) => percent is { } known ? FactText.Of(known, texts.Language) + "%" : "–";

    /// <summary>A verdict.</summary>
    public string Of(Outcome outcome) => outcome switch
    {
        Outcome.Met => texts["outcome.met"],
        Outcome.NotMet => texts["outcome.not-met"],
        Outcome.CannotTell => texts["outcome.cannot-tell"],
        _ => texts["outcome.not-applicable"],
    };

    /// <summary>Where a base stands, in a band or in none.</summary>
    public string Of(RateStanding standing) =>
        texts.Language == Language.Vietnamese ? standing.VietnameseAt(rules.RateTarget) : standing.CodeAt(rules.RateTarget).Replace('_', ' ');

    /// <summary>A band.</summary>
    public string Of(RateBand band) =>
        band == RateBand.Below60 && Bands.Length < RateBand.All.Length ? texts.With("page.band-below-yardstick", ("yardstick", Target))
        : band == RateBand.Below50 ? texts.With("page.band-below-yardstick", ("yardstick", Yardstick))
        : band == RateBand.Below60 ? texts.With("page.band-below-target", ("yardstick", Yardstick), ("target", Target))
        : band == RateBand.Exactly60 ? texts.With("page.band-at-target", ("target", Target))
        : texts.With("page.band-above-target", ("target", Target));

    /// <summary>A word of a vocabulary: the Vietnamese one, or its English code with blanks.</summary>
    public string Word(object word) => FactText.Of(word, texts.Language).Replace('_', ' ');

    /// <summary>What a figure is called.</summary>
    public string Title(Figure figure)
    {
        var title = FactText.Of((object)figure, texts.Language);
        return texts.Language == Language.English ? Spaced(title) : Capital(title);
    }

    /// <summary>What a page is about.</summary>
    public string NameOf(TallyScope scope) => scope.Root is not { } root || root.Unit.Level == Level.Central ? texts["page.nation"] : root.Unit.Name;

    /// <summary>A text that begins a line.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Writes a verdict with its mark.</summary>
    public void Verdict(HtmlWriter html, Outcome? outcome)
    {
        if (outcome is { } known)
        {
            html.Element("span", Of(known), ("class", $"mark {Look(known)}"));
        }
    }

    private static string Look(Outcome outcome) => outcome switch
    {
        Outcome.Met => "good",
        Outcome.NotMet => "error",
        Outcome.CannotTell => "warning",
        _ => "none",
    };

    /// <summary>60.00 % is 60 %, 62.50 % is 62.50 %.</summary>
    private static string Bound(Ratio bound, DocumentTexts texts) =>
        bound.ToPercent(0) is { } whole && Ratio.CompareValues(Ratio.FromPercent(whole), bound) == 0
            ? FactText.Of(whole, texts.Language) + "%"
            : FactText.Of(bound, texts.Language);

    /// <summary><c>baseCadres.trainedInPeriod</c> is a key; people read <c>Base cadres: trained in period</c>.</summary>
    private static string Spaced(string code) =>
        Capital(string.Concat(code.Select(letter => letter switch
        {
            '.' => ": ",
            '_' => " ",
            _ when char.IsUpper(letter) => $" {char.ToLowerInvariant(letter)}",
            _ => letter.ToString(),
        })));
}
