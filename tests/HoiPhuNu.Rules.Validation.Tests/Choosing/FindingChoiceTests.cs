using System.Collections.Immutable;
using FluentValidation;
using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Validation.Oracle;
using HoiPhuNu.Rules.Validation.Reports;
using HoiPhuNu.Rules.Validation.Rows;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Validation.Choosing;

/// <summary>A subset of rules, own weights, own words: the same for the whole check and for every validator alone.</summary>
public sealed class FindingChoiceTests
{
    private static readonly CheckRequest Spoilt = Checked.Request(ScenarioRequest.Of(Scenarios.Spoilt.Sample(1, new Rnd(2026), 60).Single()));

    [Fact]
    public void Only_AnyRules_LeavesExactlyTheirFindings() => Holds((request, rules) =>
        Ids(ReportChecker.Check(request)).Where(rules.Contains).SequenceEqual(Ids(ReportChecker.Check(request with { Choice = new() { Only = rules } }))));

    [Fact]
    public void Without_AnyRules_LeavesExactlyTheOthers() => Holds((request, rules) =>
        Ids(ReportChecker.Check(request)).Where(rule => !rules.Contains(rule)).SequenceEqual(Ids(ReportChecker.Check(request with { Choice = new() { Without = rules } }))));

    [Fact]
    public void Only_NoRule_SaysNothing() =>
        Assert.Empty(ReportChecker.Check(Spoilt with { Choice = new() { Only = [] } }).Findings);

    [Fact]
    public void Severities_OfARule_WeighItsFindingsAndNoOthers()
    {
        var usual = ReportChecker.Check(Spoilt);
        var rule = usual.Findings.First(finding => finding.Severity == Findings.Severity.Error).Rule;
        var choice = FindingChoice.Default with { Severities = ImmutableDictionary<string, Findings.Severity>.Empty.Add(rule.ToLowerInvariant(), Findings.Severity.Warning) };

        var weighed = ReportChecker.Check(Spoilt with { Choice = choice });

        Assert.Equal(Ids(usual), Ids(weighed));
        Assert.All(weighed.Findings.Where(finding => finding.Rule == rule), finding => Assert.Equal(Findings.Severity.Warning, finding.Severity));
        Assert.Equal(
            usual.Findings.Where(finding => finding.Rule != rule).Select(finding => finding.Severity),
            weighed.Findings.Where(finding => finding.Rule != rule).Select(finding => finding.Severity));
    }

    [Fact]
    public void Choice_OfAValidatorAlone_IsThatOfItsRequest()
    {
        var rule = new CheckedReport(Spoilt).Rows.SelectMany(row => new ReportRowValidator().Validate(row).Errors).First().ErrorCode;
        var choice = new FindingChoice
        {
            Only = [rule],
            Severities = ImmutableDictionary<string, Findings.Severity>.Empty.Add(rule, Findings.Severity.Warning),
            Message = finding => $"{finding.Rule} in our words",
        };

        var failures = new CheckedReport(Spoilt with { Choice = choice }).Rows.SelectMany(row => new ReportRowValidator().Validate(row).Errors).ToList();

        Assert.NotEmpty(failures);
        Assert.All(failures, failure => Assert.Equal((rule, $"{rule} in our words", FluentValidation.Severity.Warning), (failure.ErrorCode, failure.ErrorMessage, failure.Severity)));
        Assert.All(failures, failure => Assert.Equal(Findings.Severity.Warning, ((Finding)failure.CustomState).Severity));
    }

    [Fact]
    public void Message_UnlessTold_IsTheVietnameseOne() =>
        Assert.All(
            new CheckedReport(Spoilt).Rows.SelectMany(row => new ReportRowValidator().Validate(row).Errors),
            failure => Assert.Equal(FindingMessages.Render((Finding)failure.CustomState, Language.Vietnamese), failure.ErrorMessage));

    [Fact]
    public void Rules_ThatAreNone_AreMisuse()
    {
        Assert.Throws<ArgumentException>(() => new FindingChoice { Only = ["REP-99"] });
        Assert.Throws<ArgumentException>(() => new FindingChoice { Without = ["REP-99"] });
        Assert.Throws<ArgumentException>(() => new FindingChoice { Severities = ImmutableDictionary<string, Findings.Severity>.Empty.Add("REP-99", Findings.Severity.Error) });
    }

    private static void Holds(Func<CheckRequest, ImmutableHashSet<string>, bool> property) =>
        Check.One(
            Cases.Of(50),
            Prop.ForAll(
                Scenarios.Spoilt.ToArbitrary(),
                Gen.SubListOf<string>(RuleCatalogue.Rules.Select(rule => rule.Id)).ToArbitrary(),
                (scenario, rules) => property(Checked.Request(ScenarioRequest.Of(scenario)), [.. rules])));

    private static IEnumerable<string> Ids(CheckResult result) => result.Findings.Select(finding => finding.Rule);
}
